package fr.maillage.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Key that tells kept reports apart: the same report with the same contents is kept once. */
@Embeddable
public class KeptReportKey {

    private String report;

    @Column(name = "territory_id")
    private long territory;

    private String format;

    private String language;

    @Column(name = "content_tag")
    private String contents;

    protected KeptReportKey() {}

    /** @param contents the tag of the contents */
    public KeptReportKey(String report, long territory, String format, String language, String contents) {
        this.report = report;
        this.territory = territory;
        this.format = format;
        this.language = language;
        this.contents = contents;
    }

    public String report() {
        return report;
    }

    public long territory() {
        return territory;
    }

    public String format() {
        return format;
    }

    public String language() {
        return language;
    }

    public String contents() {
        return contents;
    }
}
