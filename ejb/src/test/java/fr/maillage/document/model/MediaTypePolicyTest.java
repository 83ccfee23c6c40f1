package fr.maillage.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, x.csv, application/pdf",
        "'[{\"id\":1}]', x.txt, application/json",
        "'  {\"id\":1}', x.csv, application/json",
        "<?xml version='1.0'?>, x.csv, application/xml",
        "<!DOCTYPE html>, x.csv, text/html",
        "id;nom, x.CSV, text/csv",
        "id;nom, x.xlsx, text/plain",
    })
    void the_content_decides_and_the_name_only_among_texts(String content, String name, String type) {
        assertThat(MediaTypePolicy.sniff(content.getBytes(StandardCharsets.UTF_8), name))
                .isEqualTo(type);
    }

    @Test
    void text_of_any_usual_encoding_is_text() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
            assertThat(MediaTypePolicy.sniff("métier;été".getBytes(charset), "x.csv"))
                    .isEqualTo("text/csv");
        }
        byte[] marked = "\ufeff[1]".getBytes(StandardCharsets.UTF_8);
        assertThat(MediaTypePolicy.sniff(marked, "x")).isEqualTo("application/json");
    }

    @Test
    void bytes_that_are_no_text_are_unknown_whatever_they_are_called() {
        assertThat(MediaTypePolicy.sniff(new byte[] {0, 1, 2, 3}, "x.csv")).isEqualTo("application/octet-stream");
    }

    @Test
    void office_files_are_told_from_other_archives() throws IOException {
        assertThat(MediaTypePolicy.sniff(zip("[Content_Types].xml", "xl/workbook.xml"), "x.zip"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(MediaTypePolicy.sniff(zip("a.txt"), "x.xlsx")).isEqualTo("application/zip");
        assertThat(MediaTypePolicy.sniff(openDocument("application/vnd.oasis.opendocument.spreadsheet"), "x"))
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(MediaTypePolicy.sniff(openDocument("application/vnd.oasis.opendocument.presentation"), "x"))
                .isEqualTo("application/vnd.oasis.opendocument.presentation");
        assertThat(MediaTypePolicy.sniff(zip("[Content_Types].xml", "ppt/presentation.xml"), "x.zip"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.presentationml.presentation");
    }

    @Test
    void images_and_archives_are_told_by_their_first_bytes() throws IOException {
        assertThat(MediaTypePolicy.sniff(latin("\u0089PNG\r\n\u001a\n"), "x")).isEqualTo("image/png");
        assertThat(MediaTypePolicy.sniff(latin("\u00ff\u00d8\u00ff\u00e0"), "x"))
                .isEqualTo("image/jpeg");
        assertThat(MediaTypePolicy.sniff(latin("\u001f\u008b\b"), "x")).isEqualTo("application/gzip");
        assertThat(MediaTypePolicy.sniff(openDocument("application/vnd.oasis.opendocument.text"), "x"))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(MediaTypePolicy.sniff(zip("_rels/.rels", "word/document.xml"), "x"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\dossier\\lieux.csv, lieux.csv",
        "../../etc/passwd, passwd",
        "'a\"b;c.csv', a_b_c.csv",
        ".htaccess, htaccess",
        "'   ', file",
        "..., file",
        "été 2026.csv, été 2026.csv",
    })
    void a_name_cannot_leave_its_folder_or_its_header(String given, String safe) {
        assertThat(MediaTypePolicy.safeFileName(given)).isEqualTo(safe);
    }

    @Test
    void a_long_name_keeps_its_extension() {
        String safe = MediaTypePolicy.safeFileName("a".repeat(500) + ".xlsx");

        assertThat(safe).hasSize(200).endsWith(".xlsx");
        assertThat(MediaTypePolicy.safeFileName("a".repeat(195) + ".xlsx")).isEqualTo("a".repeat(195) + ".xlsx");
        assertThat(MediaTypePolicy.safeFileName("a".repeat(300) + ".geojson12")).endsWith("a.geojson12");
        assertThat(MediaTypePolicy.safeFileName("a".repeat(300) + ".geojson123"))
                .isEqualTo("a".repeat(200));
        assertThat(MediaTypePolicy.safeFileName("a\r\nSet-Cookie: x")).doesNotContain("\r", "\n", ":");
        assertThat(MediaTypePolicy.safeFileName(null)).isEqualTo("file");
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return head(bytes);
    }

    private static byte[] openDocument(String type) throws IOException {
        byte[] content = type.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return head(bytes);
    }

    private static byte[] head(ByteArrayOutputStream bytes) {
        return Arrays.copyOf(bytes.toByteArray(), Math.min(bytes.size(), MediaTypePolicy.HEAD));
    }
}
