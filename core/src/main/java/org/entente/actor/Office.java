package org.entente.actor;

/**
 * A noun for someone by what they do, found in a noun phrase.
 *
 * @param role as in {@link Tenure#role()}, or one of the roles of {@link Offices} that nobody is on record for
 * @param sort what the noun stands for
 * @param plural whether it is several
 * @param words its words in lower case, in the singular where both are known
 * @param start first token
 * @param end one past the last token
 */
record Office(String role, Sort sort, boolean plural, String words, int start, int end) {
    /** What a noun for someone stands for. */
    enum Sort {
        /** A person in an office: foreign minister. */
        OFFICE,
        /** A person in none: analyst. */
        PERSON,
        /** A part of a state that acts for it: government, regime, army. */
        ORGAN,
        /** A state by a common noun: country, nation. */
        COUNTRY,
        /** The one in the same place on another side: counterpart, ally. */
        COUNTERPART,
        /** A body that is no part of a state: group, party, company. */
        BODY,
        /** Many: protesters, allies. */
        PEOPLE,
        /** Those who publish: state media. */
        MEDIA
    }

    boolean isPerson() {
        return sort == Sort.OFFICE || sort == Sort.PERSON || sort == Sort.COUNTERPART;
    }
}
