package fr.maillage.tabular.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A part of an archive in which something comes again and again: so does a small file grow large. */
record Piece(byte[] before, String repeated, int times, String after) {

    static Piece of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Piece of(byte[] bytes) {
        return new Piece(bytes, "", 0, "");
    }

    static Piece of(String before, String repeated, int times, String after) {
        return new Piece(before.getBytes(StandardCharsets.UTF_8), repeated, times, after);
    }

    /** The same between two texts. */
    Piece between(String first, String last) {
        byte[] start = first.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[start.length + before.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(before, 0, whole, start.length, before.length);
        return new Piece(whole, repeated, times, after + last);
    }

    /** An archive of such parts. */
    static byte[] archive(Map<String, Piece> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Piece> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(ZipOutputStream zip) throws IOException {
        zip.write(before);
        byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
        int atOnce = Math.max(1, Math.min(times, (1 << 16) / Math.max(1, bytes.length)));
        byte[] many = repeated.repeat(atOnce).getBytes(StandardCharsets.UTF_8);
        int left = times;
        for (; left >= atOnce && left > 0; left -= atOnce) {
            zip.write(many);
        }
        zip.write(many, 0, left * bytes.length);
        zip.write(after.getBytes(StandardCharsets.UTF_8));
    }
}
