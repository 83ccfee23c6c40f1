package fr.maillage.plan;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.diagnosis.DiagnosisStory;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of the story, as the département brings them in: after the diagnosis, the members' actors and the scheme. */
@ApplicationScoped
public class ActionStory {

    private static final int LEAD = 6;
    private static final int PARTNERS = 7;

    private static final List<String> TOLD_BEFORE = List.of(
            "delete from plan_result_value",
            "delete from plan_result",
            "delete from plan_figure",
            "delete from plan_request",
            "delete from plan_milestone",
            "delete from plan_journal",
            "delete from plan_action_term",
            "delete from plan_action_territory",
            "delete from plan_action_line",
            "delete from plan_action_evidence",
            "delete from plan_action_partner",
            "delete from plan_action_file",
            "delete from plan_action_place",
            "delete from plan_action");

    @Inject
    private DiagnosisStory diagnosis;

    @Inject
    private SchemeStory scheme;

    @Inject
    private ImportDesk desk;

    @Inject
    private ActorService actors;

    @Inject
    private ActionService actions;

    /** Forgets what the demonstration and other tests told of actions. */
    public void forget() {
        ImportDesk.forgetWaiting();
        TOLD_BEFORE.forEach(sql -> Sql.update(sql));
    }

    /** Brings in what actions refer to, and no action. */
    public void toldBefore() {
        diagnosis.told();
        forget();
        scheme.forget();
        scheme.run(scheme.file(), false);
        file("actions")
                .lines()
                .skip(1)
                .map(line -> Parts.of(line, ";"))
                .flatMap(cells -> Stream.concat(Stream.of(cells[LEAD]), Stream.of(Parts.of(cells[PARTNERS], "|"))))
                .distinct()
                .filter(name -> Sql.number("select count(*) from actor where name = ?", name) == 0)
                .forEach(this::enter);
    }

    private ActorDetail enter(String name) {
        return As.administrator(() -> actors.create(FieldValues.none(ActorField.class)
                .with(ActorField.NAME, name)
                .with(ActorField.TYPE, "association")
                .with(ActorField.TERRITORY, "ept:200058790")));
    }

    /** A file of the story. */
    public String file(String name) {
        try {
            return Files.readString(SharedData.story("plan/" + name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports such a file by the mapping that ships. */
    public JobCounts run(String name, String csv, boolean dryRun) {
        return desk.completed(start(name, csv, dryRun)).counts();
    }

    /** The rules that such a file breaks. */
    public List<String> rules(String name, String csv) {
        UUID run = start(name, csv, false);
        desk.completed(run);
        return desk.rules("departement", run);
    }

    private UUID start(String name, String csv, boolean dryRun) {
        return desk.start("departement", name + ".csv", csv.getBytes(StandardCharsets.UTF_8), name, dryRun);
    }

    /** All actions, by code. */
    public Map<String, ActionView> all() {
        return SchemeStory.officer(() ->
                        actions.list(ActionFilter.ALL, null, new PageRequest(0, 200, null, true)).items().stream())
                .collect(Collectors.toMap(ActionView::code, a -> a));
    }

    /** An action of the story. */
    public ActionDetail get(String code) {
        UUID id = all().get(code).id();
        return SchemeStory.officer(() -> actions.get(id));
    }
}
