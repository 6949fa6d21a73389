package org.quorate.meetings.calendar.persistence;

import java.util.List;
import org.quorate.meetings.calendar.persistence.MeetingDocument.DeclarationPart;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.Declarations;

/** Writes what has happened at a meeting into its document. */
final class SittingWriting {

    private SittingWriting() {}

    static List<DeclarationPart> declarations(Declarations declarations) {
        return declarations.made().stream().map(SittingWriting::declaration).toList();
    }

    private static DeclarationPart declaration(Declaration made) {
        return new DeclarationPart(
                made.id().toString(),
                made.person().toString(),
                made.office(),
                made.item().toString(),
                made.kind().word(),
                made.nature(),
                made.leftTheRoom(),
                made.oral(),
                made.at(),
                made.withdrawnAt());
    }
}
