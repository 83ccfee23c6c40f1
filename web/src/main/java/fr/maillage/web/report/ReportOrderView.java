package fr.maillage.web.report;

import fr.maillage.job.JobRunService;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOrder;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Having a report made and kept. */
@Named
@RequestScoped
public class ReportOrderView {

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    @Inject
    private JobRunService jobs;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private List<ReportSummary> list;
    private String report;
    private String territory;
    private String format = ReportFormat.PDF.extension();
    private String tongue;
    private String at;

    @PostConstruct
    void read() {
        list = reports.list(language.getLocale());
        territory = request.getParameter("territory");
        if (territory == null || territory.isBlank()) {
            territory = reports.territories().stream()
                    .map(t -> t.code())
                    .findFirst()
                    .orElse(null);
        } else {
            // Refused as on the list, where another territory would silently be proposed otherwise.
            reports.territory(territory);
        }
        report = request.getParameter("report");
        at = request.getParameter("at");
        tongue = language.getTag();
    }

    /** Has it made, and goes to where one sees it being made. */
    public String order() {
        ReportFormat drawn =
                ReportFormat.byExtension(format).orElseThrow(() -> Problem.invalid("format", "unknown-value", format));
        UUID run = archive.order(new ReportOrder(report, territory, drawn, tongue, day()));
        try {
            jobs.get(run);
            return "/job/detail.xhtml?faces-redirect=true&id=" + run;
        } catch (Problem elsewhere) {
            if (elsewhere.kind() != Problem.Kind.NOT_FOUND) {
                throw elsewhere;
            }
            Notice.success("report.order.joined");
            return "/report/list.xhtml?faces-redirect=true&territory=" + territory;
        }
    }

    private LocalDate day() {
        try {
            return at == null || at.isBlank() ? null : LocalDate.parse(at);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("at", "day-format", at);
        }
    }

    /** The day of which a dated report tells; empty for the one on which it is made. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public List<ReportSummary> getList() {
        return list;
    }

    /** The kinds of file, the printed one first. */
    public List<String> getFormats() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).toList();
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getTongue() {
        return tongue;
    }

    public void setTongue(String tongue) {
        this.tongue = tongue;
    }
}
