package fr.maillage.committee.task;

import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The tasks that follow from what was decided at a gathering, as its minutes tell them. */
@ApplicationScoped
class TaskMinutes implements MinutesPart {

    private static final int RANK = 20;

    @Inject
    private TaskRepository tasks;

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title(Locale locale) {
        return new ReportTexts(locale).get("minutes.tasks");
    }

    @Override
    public List<Line> lines(UUID gathering, Locale locale) {
        ReportTexts texts = new ReportTexts(locale);
        return tasks.followingFrom(gathering, row -> {
            LocalDate due = row.day("due_on");
            return new Line(
                    row.has("number") ? row.text("number") : texts.get("minutes.task.own"),
                    due == null ? row.text("title") : texts.get("minutes.task", row.text("title"), texts.day(due)));
        });
    }
}
