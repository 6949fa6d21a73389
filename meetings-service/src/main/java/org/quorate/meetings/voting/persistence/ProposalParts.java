package org.quorate.meetings.voting.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.persistence.MotionDocument.ElectionPart;
import org.quorate.meetings.voting.persistence.MotionDocument.NominationPart;
import org.quorate.meetings.voting.persistence.MotionDocument.OptionPart;
import org.quorate.meetings.voting.persistence.MotionDocument.OptionsPart;
import org.quorate.meetings.voting.persistence.MotionDocument.ProposalPart;
import org.quorate.meetings.voting.persistence.MotionDocument.SubjectPart;
import org.quorate.meetings.voting.question.domain.Method;
import org.quorate.meetings.voting.question.domain.Nomination;
import org.quorate.meetings.voting.question.domain.Option;
import org.quorate.meetings.voting.question.domain.Question;

/** What a motion says and asks in a document, written and read. */
final class ProposalParts {

    private ProposalParts() {}

    static ProposalPart part(Proposal proposal) {
        Subject subject = proposal.subject();
        return new ProposalPart(
                proposal.item() == null ? null : proposal.item().toString(),
                proposal.text(),
                proposal.kind(),
                subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id()),
                proposal.bindsMembers(),
                proposal.hearingOffered(),
                proposal.effectiveFrom(),
                proposal.word().name(),
                proposal.question() instanceof Question.Options options ? part(options) : null,
                proposal.question() instanceof Question.Election election ? part(election) : null);
    }

    static Proposal proposal(ProposalPart part, @Nullable String amends) {
        String item = part.item();
        SubjectPart subject = part.subject();
        return new Proposal(
                item == null ? null : ItemId.of(item),
                part.text(),
                part.kind(),
                subject == null ? null : new Subject(subject.service(), subject.type(), subject.key()),
                part.bindsMembers(),
                part.hearingOffered(),
                part.effectiveFrom(),
                Word.valueOf(part.word()),
                question(part),
                amends == null ? null : MotionId.of(amends));
    }

    private static Question question(ProposalPart part) {
        OptionsPart options = part.options();
        if (options != null) {
            return new Question.Options(
                    options.among().stream()
                            .map(one -> new Option(one.name(), one.text()))
                            .toList(),
                    Method.valueOf(options.method()));
        }
        ElectionPart election = part.election();
        return election == null
                ? new Question.Carrying()
                : new Question.Election(
                        election.role(),
                        election.until(),
                        election.nominations().stream()
                                .map(ProposalParts::nomination)
                                .toList());
    }

    private static OptionsPart part(Question.Options options) {
        return new OptionsPart(
                options.method().name(),
                options.options().stream()
                        .map(one -> new OptionPart(one.name(), one.text()))
                        .toList());
    }

    private static ElectionPart part(Question.Election election) {
        return new ElectionPart(
                election.role(),
                election.until(),
                election.nominations().stream().map(ProposalParts::part).toList());
    }

    private static NominationPart part(Nomination one) {
        return new NominationPart(
                one.person().toString(),
                one.name(),
                one.seat(),
                one.nominatedBy().toString(),
                one.secondedBy().toString(),
                one.accepts());
    }

    private static Nomination nomination(NominationPart part) {
        return new Nomination(
                PersonId.of(part.person()),
                part.name(),
                part.seat(),
                PersonId.of(part.nominatedBy()),
                PersonId.of(part.secondedBy()),
                part.accepts());
    }
}
