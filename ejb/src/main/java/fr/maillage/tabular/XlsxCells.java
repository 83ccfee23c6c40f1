package fr.maillage.tabular;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a workbook as people read them. Of a formula its last result counts. */
final class XlsxCells {

    static final int MOST_COLUMNS = 500;

    /** What a spreadsheet may hold in a cell, and more. */
    private static final int LONGEST_CELL = 1 << 18;

    private XlsxCells() {}

    /** The texts of a row from column A on; one more than may be read for a row that is too long. */
    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : text(cell));
            if (texts.size() > MOST_COLUMNS) {
                break;
            }
        }
        return texts;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        String text = switch (cell.getType()) {
            case NUMBER -> number(cell);
            case EMPTY, ERROR -> "";
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
            case FORMULA -> result(raw);
            default -> cell.getType() == CellType.STRING ? cell.asString() : raw;
        };
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_CELL));
    }

    /** The last result of a formula; errors such as #N/A are no values. */
    private static String result(String raw) {
        if (raw == null || raw.startsWith("#")) {
            return "";
        }
        return plain(raw);
    }

    /** Dates and times as people read them; other numbers without exponent. */
    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        String raw = cell.getRawValue();
        if (raw != null && format != null && date(format)) {
            LocalDateTime moment = cell.asDate();
            if (Double.parseDouble(raw) < 1) {
                return moment.toLocalTime().withSecond(0).withNano(0).toString();
            }
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.withNano(0).toString();
        }
        return plain(raw);
    }

    private static boolean date(String format) {
        String plain = TabularPatterns.FORMAT_LITERALS.replaceAll(format, "").toLowerCase(Locale.ROOT);
        return TabularPatterns.DATE_FORMAT.matcher(plain).find();
    }

    private static String plain(String raw) {
        if (raw == null) {
            return "";
        }
        try {
            BigDecimal value = new BigDecimal(raw);
            return Math.abs(value.scale()) > 30
                    ? raw
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
