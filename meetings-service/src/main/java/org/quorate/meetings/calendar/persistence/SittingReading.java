package org.quorate.meetings.calendar.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.persistence.MeetingDocument.DeclarationPart;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.Declarations;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.roll.domain.PersonId;

/** Reads what has happened at a meeting out of its document. */
final class SittingReading {

    private SittingReading() {}

    static Declarations declarations(@Nullable List<DeclarationPart> parts) {
        return parts == null
                ? Declarations.none()
                : new Declarations(
                        parts.stream().map(SittingReading::declaration).toList());
    }

    private static Declaration declaration(DeclarationPart part) {
        return new Declaration(
                DeclarationId.of(part.declaration()),
                PersonId.of(part.person()),
                part.office(),
                ItemId.of(part.item()),
                InterestKind.of(part.kind()),
                part.nature(),
                part.leftTheRoom(),
                part.oral(),
                part.at(),
                part.withdrawnAt());
    }
}
