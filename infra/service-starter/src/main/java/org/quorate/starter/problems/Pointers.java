package org.quorate.starter.problems;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterValidationResult;

/** Names invalid fields by JSON Pointer. */
final class Pointers {

    private Pointers() {}

    static List<FieldError> ofAll(Errors errors) {
        return errors.getFieldErrors().stream()
                .map(error -> new FieldError(pointer(error.getField()), message(error)))
                .toList();
    }

    static List<FieldError> ofParameter(ParameterValidationResult result) {
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError("/" + name, message(error)))
                .toList();
    }

    /** {@code evidence[0].text} becomes {@code /evidence/0/text}. */
    static String pointer(String path) {
        return "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }
}
