package org.entente.read.pdf;

/**
 * Characters that one glyph shows, and where, in points from the top left of the upright page.
 *
 * @param y of the line on which it stands
 * @param space the width of a blank in its font
 */
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {
    float right() {
        return x + width;
    }
}
