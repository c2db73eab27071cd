package io.github.tribikos.diagram;

import java.text.Normalizer;

/**
 * How wide text is in a sans-serif font: the advance widths of Helvetica, which Arial and Liberation Sans share, so that a
 * picture is the same on every machine and needs no display. Numbers are thousandths of the font size, from the font metrics that
 * Adobe published for the core fonts of PostScript (Helvetica.afm and Helvetica-Bold.afm, version 002.000).
 */
final class FontMetrics {
    static final FontMetrics REGULAR = new FontMetrics(
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
            556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
            1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
            667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
            333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
            556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584); // p to ~

    static final FontMetrics BOLD = new FontMetrics(
            278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
            556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
            975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
            667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
            333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
            611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584); // p to ~

    private static final char ELLIPSIS = '\u2026';

    private final int[] widths;

    private FontMetrics(int... widths) {
        this.widths = widths;
    }

    /** The width of the text in the unit of the font size. */
    double width(String text, double fontSize) {
        return text.codePoints().mapToLong(this::width).sum() * fontSize / 1000;
    }

    /** The text, or its beginning with an ellipsis, so that it is no wider than {@code limit}. */
    String fitted(String text, double fontSize, double limit) {
        if (width(text, fontSize) <= limit) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, fontSize) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private int width(int point) {
        if (point >= ' ' && point <= '~') {
            return widths[point - ' '];
        }
        if (point >= 0x300 && point <= 0x36F) {
            return 0; // accents, which stand above the letter
        }
        if ((point >= 0xC0 && point <= 0x24F) || (point >= 0x1E00 && point <= 0x1EFF)) {
            int letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .codePointAt(0);
            return letter <= '~' ? widths[letter - ' '] : 580;
        }
        if (point >= 0x370 && point <= 0x52F) {
            return 620; // Greek and Cyrillic: between small letters and capitals
        }
        if (point == ELLIPSIS || point >= 0x1100) {
            return isNarrow(point) ? 580 : 1000;
        }
        return 580;
    }

    /** Of the code points from U+1100 on, those of scripts that are not written in squares. */
    private static boolean isNarrow(int point) {
        return (point >= 0x1200 && point <= 0x2E7F && point != ELLIPSIS)
                || (point >= 0xA4D0 && point <= 0xABFF)
                || (point >= 0xFB00 && point <= 0xFDFF);
    }
}
