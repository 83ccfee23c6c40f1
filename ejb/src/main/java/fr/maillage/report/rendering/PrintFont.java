package fr.maillage.report.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface that documents embed. Charts draw its outlines instead of text: so they need no font of the operating
 * system, which a server without a screen may not have.
 */
enum PrintFont {
    REGULAR("DejaVuSansCondensed.ttf", 400),
    BOLD("DejaVuSansCondensed-Bold.ttf", 700);

    static final String FAMILY = "DejaVu Sans Condensed";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final int weight;
    private TrueTypeFont parsed;

    PrintFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream in = PrintFont.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is not in the application");
        }
        return in;
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The width of a text in parts of the font size. */
    double width(String text) {
        return text.codePoints().mapToDouble(c -> advance(glyph(c))).sum();
    }

    /** The outline of a text set from the origin to the right, y downwards. */
    Path2D outline(String text, double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int glyph = glyph(codePoint);
            GeneralPath path = path(glyph);
            if (path != null) {
                double scale = size / unitsPerEm();
                outline.append(path.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            }
            x += advance(glyph) * size;
        }
        return outline;
    }

    private synchronized TrueTypeFont font() {
        if (parsed == null) {
            try (InputStream in = open()) {
                parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parsed;
    }

    private int glyph(int codePoint) {
        try {
            CmapLookup cmap = font().getUnicodeCmapLookup();
            return cmap.getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font().getAdvanceWidth(glyph) / unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double unitsPerEm() {
        try {
            return font().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int glyph) {
        try {
            GlyphData data = font().getGlyph().getGlyph(glyph);
            return data == null ? null : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
