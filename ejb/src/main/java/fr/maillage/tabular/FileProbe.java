package fr.maillage.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.shared.Problem;
import fr.maillage.tabular.workbook.FileHead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Looks at a file before it is read. */
public final class FileProbe {

    /** A header is short; what is longer is something else. */
    private static final int HEADER_LIMIT = 1 << 16;

    private FileProbe() {}

    /** Opens a file again and again. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Tells what a file is, after reading it through for its encoding.
     *
     * @throws fr.maillage.shared.Problem INVALID for a file that is empty, no text, not UTF-8, or without a usable
     *     header
     */
    public static FileShape probe(Content content) throws IOException {
        try (InputStream in = content.open()) {
            Utf8Check.check(in);
        }
        try (Reader reader = text(content.open(), StandardCharsets.UTF_8)) {
            return shape(reader);
        }
    }

    /**
     * Tells what a file of any form is: workbooks (XLSX and ODS) are opened, a text that is not UTF-8, nor marked as UTF-16,
     * counts as Windows-1252, and JSON may have its list anywhere.
     *
     * @throws fr.maillage.shared.Problem INVALID for a file that is empty, no text and no workbook, a workbook of an
     *     older Excel or behind a password, too large when unpacked, or without a usable header
     */
    public static FileShape probeAny(Content content) throws IOException {
        if (FileHead.of(content.open()) != FileHead.OTHER) {
            return workbook(content);
        }
        Charset charset = charset(content);
        try (Reader reader = text(content.open(), charset)) {
            String head = head(reader);
            boolean json = head.startsWith("[") || head.startsWith("{");
            FileShape shape = json ? new FileShape(true, ',', List.of()) : csv(head);
            return new FileShape(shape.kind(), true, shape.separator(), charset, shape.columns());
        }
    }

    private static Charset charset(Content content) throws IOException {
        if (utf16(content)) {
            try (InputStream in = content.open()) {
                Utf8Check.check(in, StandardCharsets.UTF_16);
            }
            return StandardCharsets.UTF_16;
        }
        try (InputStream in = content.open()) {
            Utf8Check.check(in);
            return StandardCharsets.UTF_8;
        } catch (Problem p) {
            if (!"import.file-encoding".equals(p.violations().get(0).rule())) {
                throw p;
            }
            return Charset.forName("windows-1252");
        }
    }

    /** Tells if a mark says UTF-16, as video tools write their tables; no text in UTF-8 begins so. */
    private static boolean utf16(Content content) throws IOException {
        try (InputStream in = content.open()) {
            int first = in.read();
            int second = in.read();
            return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        }
    }

    private static FileShape workbook(Content content) throws IOException {
        try (WorkbookRows rows = new WorkbookRows(content.open())) {
            return new FileShape(
                    rows.kind(),
                    true,
                    ';',
                    StandardCharsets.UTF_8,
                    rows.columns().stream().toList());
        }
    }

    /**
     * Checks that a file has the columns that its form requires.
     *
     * @param mapping the name of the mapping that requires them; null for the product's own forms
     * @throws fr.maillage.shared.Problem INVALID naming those that lack
     */
    public static void require(Collection<String> missing, String mapping) {
        if (!missing.isEmpty() && mapping != null) {
            throw Unreadable.because("import.mapping-column-missing", String.join(", ", missing), mapping);
        }
        if (!missing.isEmpty()) {
            throw Unreadable.because("import.file-missing-column", String.join(", ", missing));
        }
    }

    /** A reader without the byte order mark. */
    static Reader text(InputStream in, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static FileShape shape(Reader reader) throws IOException {
        String text = head(reader);
        if (text.startsWith("[")) {
            return new FileShape(true, ',', List.of());
        }
        if (text.startsWith("{")) {
            throw Unreadable.because("import.json-not-a-list", null);
        }
        return csv(text);
    }

    private static String head(Reader reader) throws IOException {
        char[] head = new char[HEADER_LIMIT];
        int length = 0;
        int count;
        while (length < head.length && (count = reader.read(head, length, head.length - length)) > 0) {
            length += count;
        }
        return new String(head, 0, length).stripLeading();
    }

    /** Refuses a header in which a name comes twice. */
    static void requireDistinct(List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw Unreadable.because("import.file-duplicate-column", column);
            }
        }
    }

    private static FileShape csv(String head) {
        char separator = separator(head);
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(head)) {
            Iterator<CsvRecord> records = csv.iterator();
            Headings names = new Headings();
            List<String> columns =
                    records.next().getFields().stream().map(names::of).toList();
            requireDistinct(columns);
            return new FileShape(false, separator, columns);
        } catch (CsvParseException | IOException e) {
            throw Unreadable.because("import.csv-broken", null, 1);
        }
    }

    private static char separator(String head) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
