package fr.maillage.report.rendering;

import fr.maillage.report.ReportFrame;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Width of a logo that must not be distorted. */
final class LogoSize {

    private static final int WIDEST = 60;

    private LogoSize() {}

    /** The width that goes with a height, both in millimetres; at most what leaves room for the address. */
    static int width(ReportFrame.Logo logo, int height) {
        try {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.base64())));
            return image == null
                    ? height
                    : Math.max(1, Math.min(WIDEST, height * image.getWidth() / image.getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
