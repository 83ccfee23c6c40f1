package fr.maillage.web.administration;

import fr.maillage.administration.CleanJob;
import fr.maillage.administration.RetentionRule;
import fr.maillage.administration.RetentionService;
import fr.maillage.administration.RetentionService.Retention;
import fr.maillage.job.JobRunService;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Periods for which data are kept. */
@Named
@ViewScoped
public class RetentionView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A kind of data while its days are being chosen. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String kind;
        private final int leastDays;
        private final int defaultDays;
        private Integer days;

        Line(RetentionRule rule) {
            this.kind = rule.kind();
            this.leastDays = rule.leastDays();
            this.defaultDays = rule.defaultDays();
            this.days = rule.days();
        }

        public String getKind() {
            return kind;
        }

        public int getLeastDays() {
            return leastDays;
        }

        public int getDefaultDays() {
            return defaultDays;
        }

        public Integer getDays() {
            return days;
        }

        public void setDays(Integer days) {
            this.days = days;
        }
    }

    @Inject
    private transient RetentionService service;

    @Inject
    private transient JobRunService jobs;

    private int version;
    private ArrayList<Line> lines;

    /** Reads what holds now. */
    public void open() {
        if (lines == null) {
            Retention retention = service.current();
            version = retention.version();
            lines = new ArrayList<>(retention.rules().stream().map(Line::new).toList());
        }
    }

    public String save() {
        Map<String, Integer> days = new HashMap<>();
        lines.stream().filter(l -> l.getDays() != null).forEach(l -> days.put(l.getKind(), l.getDays()));
        service.save(version, days);
        Notice.success("administration.retention.saved");
        return "retention?faces-redirect=true";
    }

    /** Removes now what is too old, instead of tonight. */
    public String clean() {
        UUID run = jobs.create(CleanJob.ID, Map.of());
        return "/job/detail?faces-redirect=true&id=" + run;
    }

    public List<Line> getLines() {
        return lines;
    }
}
