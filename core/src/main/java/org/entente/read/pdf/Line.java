package org.entente.read.pdf;

/**
 * Words that stand side by side, in points from the top left of the upright page.
 *
 * @param text the words, one blank between them
 * @param y of the line on which they stand
 * @param page from 1
 * @param height of the page
 * @param left of the column in which it stands
 * @param end where that column ends on the right
 */
record Line(
        String text,
        float x,
        float right,
        float y,
        float size,
        boolean bold,
        int page,
        float height,
        float left,
        float end) {

    float top() {
        return y - size;
    }

    /** This line in a column from {@code from} to {@code to}. */
    Line in(float from, float to) {
        return new Line(text, x, right, y, size, bold, page, height, from, to);
    }

    /** This line, and {@code next} to its right. */
    Line and(Line next) {
        boolean larger = text.length() >= next.text.length();
        return new Line(
                text + " " + next.text,
                x,
                Math.max(right, next.right),
                y,
                larger ? size : next.size,
                bold && next.bold,
                page,
                height,
                left,
                end);
    }
}
