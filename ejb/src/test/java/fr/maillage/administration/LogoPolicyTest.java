package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPolicyTest {

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void takes_what_browsers_and_papers_show(String format) throws IOException {
        assertThat(LogoPolicy.check(image(format, 20, 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void refuses_other_images(String format) throws IOException {
        assertThat(LogoPolicy.check(image(format, 20, 10)))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("image-type");
    }

    @Test
    void refuses_what_is_no_image_or_only_begins_like_one() throws IOException {
        assertThat(LogoPolicy.check(new byte[0]))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("image-type");
        assertThat(LogoPolicy.check(Arrays.copyOf(image("png", 20, 10), 12)))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("image-type");
    }

    @Test
    void refuses_more_than_4000_pixels_either_way() throws IOException {
        assertThat(LogoPolicy.check(image("png", 4000, 1))).isEmpty();
        assertThat(LogoPolicy.check(image("png", 1, 4000))).isEmpty();
        assertThat(LogoPolicy.check(image("png", 4001, 1)))
                .contains(Violation.of("logo", "image-size", "4001 × 1", "4000"));
        assertThat(LogoPolicy.check(image("png", 1, 4001)))
                .contains(Violation.of("logo", "image-size", "1 × 4001", "4000"));
    }
}
