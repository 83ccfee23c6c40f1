package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Presentation of the committee: its name, its address, its logo. */
@InsideEar
class BrandingIT {

    @Inject
    BrandingService branding;

    @Test
    void what_an_administrator_says_is_what_reports_get() {
        save(new BrandingInput(" Comité des essais ", "1 place\n\n  93000 Ville ", null, "La présidente\nA. Nom"));

        Branding now = branding.current();
        assertThat(now.committeeName()).isEqualTo("Comité des essais");
        assertThat(now.addressLines()).containsExactly("1 place", "93000 Ville");
        assertThat(now.letterhead()).isNull();
        assertThat(now.signature()).containsExactly("La présidente", "A. Nom");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        int read = branding.current().version();
        save(new BrandingInput("Premier", null, null, null));

        refused(
                Problem.Kind.STALE,
                () -> As.administrator(() -> {
                    branding.save(read, new BrandingInput("Second", null, null, null));
                    return null;
                }));
        assertThat(branding.current().committeeName()).isEqualTo("Premier");
    }

    @Test
    void a_logo_is_kept_whatever_its_name_says_and_texts_keep_it() throws IOException {
        byte[] png = image("png", 40, 20);
        replaceLogo(png, "logo.exe");

        assertThat(branding.logo())
                .get()
                .satisfies(file -> assertThat(file.mediaType()).isEqualTo("image/png"));
        try (InputStream in = branding.openLogo().orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(png);
        }
        save(new BrandingInput("Avec logo", null, null, null));
        assertThat(branding.current().logo()).isNotNull();

        As.administrator(() -> {
            branding.removeLogo(branding.current().version());
            return null;
        });
        assertThat(branding.current().logo()).isNull();
        assertThat(branding.current().committeeName()).isEqualTo("Avec logo");
    }

    @Test
    void what_is_no_png_or_jpeg_is_refused_and_so_is_what_is_too_big() throws IOException {
        rule("image-type", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        rule("image-type", image("gif", 4, 4));
        rule("image-type", Arrays.copyOf(image("png", 40, 20), 12));
        rule("image-size", image("png", 4001, 1));
        refused(Problem.Kind.TOO_LARGE, () -> replaceLogo(new byte[BrandingService.LOGO_BYTES + 1], "logo.png"));
    }

    @Test
    void every_text_that_is_too_long_is_named() {
        String long_ = "x".repeat(600);
        assertThatThrownBy(() -> save(new BrandingInput(long_, "a\nb\nc\nd\ne\nf\ng", long_, long_)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::field)
                                .containsExactly("committeeName", "address", "letterhead", "signature"));
    }

    @Test
    void only_administrators_change_it() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                refused(
                        Problem.Kind.DENIED,
                        () -> As.a(role, null, () -> {
                            branding.save(0, new BrandingInput("x", null, null, null));
                            return null;
                        }));
            }
        }
    }

    private void save(BrandingInput input) {
        As.administrator(() -> {
            branding.save(branding.current().version(), input);
            return null;
        });
    }

    private void replaceLogo(byte[] bytes, String name) {
        As.administrator(() -> {
            branding.replaceLogo(branding.current().version(), new ByteArrayInputStream(bytes), name);
            return null;
        });
    }

    private void rule(String rule, byte[] bytes) {
        assertThatThrownBy(() -> replaceLogo(bytes, "logo.png"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly(rule));
    }

    private static void refused(Problem.Kind kind, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
