package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReportView;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A report as it was shown, and what is answered. */
public final class ReportRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final int version;
    private final String reason;
    private final boolean endsPlace;
    private final String detail;
    private final int times;
    private final OffsetDateTime sentAt;
    private String words;
    private boolean archive;

    ReportRow(ErrorReportView report) {
        this.id = report.id();
        this.version = report.version();
        this.reason = report.reason().code();
        this.endsPlace = report.reason().endsPlace();
        this.detail = report.detail();
        this.times = report.times();
        this.sentAt = report.sentAt();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    /** Tells if the place may be archived with the answer. */
    public boolean isEndsPlace() {
        return endsPlace;
    }

    public String getDetail() {
        return detail;
    }

    public int getTimes() {
        return times;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isArchive() {
        return archive;
    }

    public void setArchive(boolean archive) {
        this.archive = archive;
    }
}
