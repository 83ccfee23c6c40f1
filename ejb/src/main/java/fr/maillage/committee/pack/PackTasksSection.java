package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackStoryRepository;
import fr.maillage.committee.task.TaskState;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The tasks of the body that are open or late, and what was done since its last gathering. Members are named, guests not. */
@ApplicationScoped
class PackTasksSection extends PackSection {

    /** More tasks nobody goes through at a meeting. */
    private static final int MOST = 500;

    @Inject
    private PackStoryRepository story;

    PackTasksSection() {
        super("tasks", 30);
    }

    @Override
    protected List<ReportBlock> blocks(PackReader.Told told, ReportContext context) {
        ReportTexts texts = context.texts();
        LocalDate today = context.today();
        List<Row> tasks = story.tasks(told.gathering().bodyId(), told.since(), MOST);
        List<ReportBlock> blocks = List.of(
                new ReportBlock.Figures(List.of(
                        figure(texts, "open", count(tasks, today, Set.of(TaskState.OPEN, TaskState.LATE))),
                        figure(texts, "late", count(tasks, today, Set.of(TaskState.LATE))),
                        figure(texts, "done", count(tasks, today, Set.of(TaskState.DONE, TaskState.DONE_LATE))))),
                new ReportBlock.Table(
                        texts.get("pack.tasks.table"),
                        List.of(
                                Column.header(texts.get("pack.column.task"), 42),
                                Column.of(texts.get("pack.column.owner"), ValueFormat.TEXT, 20),
                                Column.of(texts.get("pack.column.due"), ValueFormat.DAY, 16),
                                Column.of(texts.get("pack.column.state"), ValueFormat.TEXT, 16),
                                Column.of(texts.get("pack.column.decision"), ValueFormat.TEXT, 14)),
                        tasks.stream().map(task -> row(task, context)).toList(),
                        texts.get("pack.tasks.none")));
        return bounded(blocks, tasks.size(), MOST, texts);
    }

    private static long count(List<Row> tasks, LocalDate today, Set<TaskState> states) {
        return tasks.stream()
                .filter(task -> states.contains(state(task, today)))
                .count();
    }

    private static TaskState state(Row task, LocalDate today) {
        return TaskState.of(task.day("due_on"), task.day("done_on"), today);
    }

    private static Figure figure(ReportTexts texts, String what, long number) {
        return new Figure(texts.get("pack.tasks." + what), ReportValue.number(number), ValueFormat.INTEGER, "", null);
    }

    private static List<ReportValue> row(Row task, ReportContext context) {
        ReportTexts texts = context.texts();
        String code = task.text("code");
        boolean named = context.readers() == Readers.OFFICERS || task.flag("seated");
        return List.of(
                ReportValue.text(code == null ? task.text("title") : code + " " + task.text("title")),
                named || task.text("owner") == null
                        ? ReportValue.textOr(task.text("owner"), texts.get("pack.nobody"))
                        : ReportValue.missing(texts.get("pack.unnamed")),
                ReportValue.dayOr(task.day("due_on"), texts.get("pack.unsaid")),
                ReportValue.text(
                        texts.get("pack.task." + state(task, context.today()).code())),
                ReportValue.textOr(task.text("decision"), texts.get("pack.none")));
    }
}
