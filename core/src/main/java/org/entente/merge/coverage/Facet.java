package org.entente.merge.coverage;

/** A way in which two documents may be alike: terms of one kind. */
enum Facet {
    /** Stems of all words. */
    WORDS,
    /** Stems of the words of title and lead. */
    LEAD,
    /** Stems of the title's words. */
    TITLE,
    /** Words with a capital. */
    NAMES,
    /** Two words with a capital side by side: persons, streets, towns of two words. */
    FULL_NAMES,
    /** Words with a capital in title and lead: most often the place is among them. */
    LEAD_NAMES,
    /** Ages of persons. */
    AGES,
    /** Figures from 10 on, times of day, house numbers. */
    NUMBERS,
    /** Days that the text names. */
    DAYS
}
