package fr.maillage.report;

import fr.maillage.report.ReportBlock.Column;
import java.time.LocalDate;
import java.util.List;

/** Tables of packs for what ends soon. */
public final class EndsTable {

    /** Number of months that a pack looks ahead. */
    public static final int MONTHS = 12;

    /** More nobody reads. */
    public static final int MOST = 500;

    private EndsTable() {}

    /**
     * Something that ends.
     *
     * @param place null where nobody said
     */
    public record End(LocalDate day, String what, String place) {}

    /** @param title the key of its title; {@code <title>.none} is said where nothing ends */
    public static ReportBlock of(String title, List<End> ends, ReportTexts texts) {
        return new ReportBlock.Table(
                texts.get(title),
                List.of(
                        Column.of(texts.get("pack.ends.day"), ValueFormat.DAY, 16),
                        Column.header(texts.get("pack.ends.what"), 52),
                        Column.of(texts.get("pack.ends.where"), ValueFormat.TEXT, 32)),
                ends.stream()
                        .map(end -> List.of(
                                new ReportValue.Day(end.day()),
                                ReportValue.text(end.what()),
                                ReportValue.textOr(end.place(), texts.get("value.unknown"))))
                        .toList(),
                texts.get(title + ".none"));
    }
}
