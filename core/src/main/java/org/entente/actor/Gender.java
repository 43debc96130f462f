package org.entente.actor;

import java.util.Set;

/** What a name tells about which pronoun is used for someone; often nothing. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_NAMES =
            Words.of("maria mariya anna linda angela ursula marine giorgia annalena liz theresa hillary "
                    + "condoleezza madeleine nancy kamala sanna kaja mette magdalena katalin maia salome "
                    + "sviatlana svetlana olga natalia elena yelena tatiana irina julia yulia victoria jen "
                    + "karine federica penny jacinda julie melanie aung dilma michelle cristina claudia "
                    + "christine kristalina roberta samantha susan nikki wendy victoire catherine elisabeth "
                    + "elizabeth margaret sarah laura caroline jane mary helen emma amina fatima hina "
                    + "benazir tsai evika ingrida viola rosa sofia zuzana ana hadja joyce ellen");

    private static final Set<String> MALE_NAMES =
            Words.of("vladimir sergei sergey dmitry alexander aleksandr volodymyr john joe donald barack "
                    + "george antony mike boris david emmanuel recep viktor xi narendra benjamin yevgeny "
                    + "mikhail igor oleg ivan yury nikolai andrei josep charles jens antonio olaf joseph "
                    + "mohammed ali bashar hassan ebrahim rafael");

    /** The gender that a name has in most languages of news. */
    static Gender of(String name) {
        String[] words = name.split(" ", -1);
        String first = Letters.of(words[0]);
        String last = Letters.of(words[words.length - 1]);
        if (FEMALE_NAMES.contains(first)) {
            return FEMALE;
        }
        if (MALE_NAMES.contains(first)) {
            return MALE;
        }
        if (words.length > 1
                && (last.endsWith("ova") || last.endsWith("eva") || last.endsWith("skaya") || last.endsWith("ina"))) {
            return FEMALE;
        }
        if (last.endsWith("woman")) {
            return FEMALE;
        }
        return last.endsWith("spokesman") || last.equals("king") ? MALE : UNKNOWN;
    }

    /** Whether someone with a name like that may be meant by such a pronoun. */
    boolean allows(Gender pronoun) {
        return this == UNKNOWN || this == pronoun;
    }
}
