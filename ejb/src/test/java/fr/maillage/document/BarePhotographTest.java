package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarePhotographTest {

    private static final String SECRET = "GPS 48.8835 2.5350";

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random(11);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, colours.nextInt());
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture with something at a place. */
    private static byte[] with(byte[] picture, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, at);
        out.writeBytes(more);
        out.write(picture, at, picture.length - at);
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** Writes what a camera says: which way the picture is turned, then a secret. */
    private static byte[] exif(ByteOrder order, int turn) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(32 + secret.length).order(order);
        tiff.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn);
        tiff.putShort((short) 0).putInt(0).put(secret);
        return with(tiff.array(), 0, new byte[] {'E', 'x', 'i', 'f', 0, 0});
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bare(byte[] photo) {
        return BarePhotograph.of(photo).orElseThrow();
    }

    private static int[] points(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void a_picture_without_anything_beside_it_stays_as_it_is() {
        assertThat(bare(picture("jpg"))).isEqualTo(picture("jpg"));
        assertThat(bare(picture("png"))).isEqualTo(picture("png"));
    }

    @ParameterizedTest
    @CsvSource({"6,true", "6,false", "1,true", "9,true", "-3,false"})
    void what_the_camera_wrote_goes_but_for_which_way_the_picture_is_turned(int turn, boolean little)
            throws IOException {
        byte[] photo = picture("jpg");
        byte[] exif = exif(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, turn);

        byte[] bare = bare(with(photo, 2, segment(0xe1, exif)));

        assertThat(text(bare)).doesNotContain("GPS");
        assertThat(text(bare).contains("Exif")).isEqualTo(turn == 6);
        assertThat(points(bare)).isEqualTo(points(photo));
        // Once more, it says the same.
        assertThat(bare(bare)).isEqualTo(bare);
    }

    @Test
    void comments_other_notes_and_what_stands_behind_the_end_go() throws IOException {
        byte[] photo = picture("jpg");
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] told = with(photo, photo.length, secret);
        for (int marker : new int[] {0xfe, 0xe1, 0xe2, 0xed, 0xef}) {
            told = with(told, 2, segment(marker, secret));
        }

        byte[] bare = bare(told);

        assertThat(text(bare)).doesNotContain("GPS");
        assertThat(points(bare)).isEqualTo(points(photo));
    }

    @Test
    void texts_and_notes_of_a_png_go() throws IOException {
        byte[] photo = picture("png");
        byte[] told = photo;
        for (String kind : new String[] {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "quIk"}) {
            told = with(told, 33, chunk(kind, SECRET.getBytes(StandardCharsets.US_ASCII)));
        }
        told = with(told, told.length, SECRET.getBytes(StandardCharsets.US_ASCII));

        byte[] bare = bare(told);

        assertThat(bare).isEqualTo(photo);
    }

    private static byte[] chunk(String kind, byte[] content) {
        byte[] named = with(content, 0, kind.getBytes(StandardCharsets.US_ASCII));
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    void whatever_is_cut_off_or_shuffled_is_refused_or_bare_and_never_fails() {
        Random random = new Random(38);
        for (String format : new String[] {"jpg", "png"}) {
            byte[] photo = picture(format);
            for (int length = 0; length < photo.length; length += 7) {
                assertThat(BarePhotograph.of(Arrays.copyOf(photo, length)).isPresent())
                        .as("%s cut to %d", format, length)
                        .isFalse();
            }
            for (int i = 0; i < 2000; i++) {
                byte[] broken = photo.clone();
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                broken[random.nextInt(Math.min(60, broken.length))] = (byte) random.nextInt();
                BarePhotograph.of(broken)
                        .ifPresent(bare -> assertThat(bare.length).isLessThanOrEqualTo(broken.length + 40));
            }
        }
    }
}
