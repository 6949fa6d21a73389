package org.quorate.funding.funds.domain;

/** Who approves spending beside the body: an officer, in consultation with a member (R-DEC-3). */
public record Approval(String officer, String inConsultationWith) {

    public Approval {
        if (officer.isBlank() || inConsultationWith.isBlank()) {
            throw new IllegalArgumentException("an approval names an officer and the member to be consulted");
        }
    }
}
