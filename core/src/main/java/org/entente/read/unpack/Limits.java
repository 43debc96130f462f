package org.entente.read.unpack;

/**
 * What a container may cost. A report is small; whatever needs more than this is a mistake or an attack, and is told as
 * such. All sizes are in bytes.
 *
 * @param source the largest single source: as much as is ever held in memory at once
 * @param ratio how many times its packed size something may unpack to. Text packs to a tenth, tables to a fiftieth; a bomb
 *     to a thousandth, which is all that deflate can do
 * @param slack what may always be unpacked whatever the ratio: short things that repeat themselves pack well
 * @param total what may always be unpacked from one file, all its layers together, whatever the ratio to that file. Bombs of
 *     many layers keep the ratio of each
 * @param archives how deep archives may lie within each other; one that holds itself has no end
 * @param layers how deep containers of any kind may lie within each other: a mail in a mail in a packed box in an archive
 * @param entries the most entries of one archive; twice the files of the largest news archive that is handed round as one
 * @param header the longest header of a record, mail or entry
 * @param row the longest row of a table, in characters
 * @param item the longest item of a feed, in characters; its markup takes fifty times that
 * @param failures how many things in one file may be unreadable before it is given up: each is listed
 * @param nesting how deep the values of a table's row may lie within each other
 */
record Limits(
        int source,
        int ratio,
        long slack,
        long total,
        int archives,
        int layers,
        long entries,
        int header,
        int row,
        int item,
        long failures,
        int nesting) {
    static final Limits DEFAULT =
            new Limits(32 << 20, 200, 16L << 20, 1L << 30, 4, 12, 2_000_000, 64 << 10, 8 << 20, 2 << 20, 100_000, 200);
}
