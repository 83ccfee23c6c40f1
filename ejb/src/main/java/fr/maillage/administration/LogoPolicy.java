package fr.maillage.administration;

import fr.maillage.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Which images may be a logo; looked at without unpacking them, so that a small file cannot fill the memory. */
final class LogoPolicy {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int PIXELS = 4000;

    private LogoPolicy() {}

    /** Finds the fault of an image, told from its bytes; empty when it will do. */
    static Optional<Violation> check(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return type();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return type();
                }
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return width > PIXELS || height > PIXELS
                        ? Optional.of(
                                Violation.of("logo", "image-size", width + " × " + height, String.valueOf(PIXELS)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return type();
        }
    }

    private static Optional<Violation> type() {
        return Optional.of(Violation.of("logo", "image-type", null));
    }
}
