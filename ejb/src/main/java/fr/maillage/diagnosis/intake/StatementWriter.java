package fr.maillage.diagnosis.intake;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.intake.StatementPlan.Voice;
import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementEntryRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.statement.StatementTrail;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Carries out what rows are going to do, in batches, with a line in the audit for each record. */
@ApplicationScoped
class StatementWriter {

    @Inject
    private StatementRepository statements;

    @Inject
    private StatementEntryRepository entries;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private CollectionDesk collections;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void write(List<StatementPlan> plans, ThemeTree tree) {
        obtain(plans);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        List<AuditLine> lines = new ArrayList<>();
        List<Respondent> met = new ArrayList<>();
        plans.stream()
                .filter(plan ->
                        !plan.refused() && plan.voice() != null && plan.voice().due())
                .map(StatementPlan::voice)
                .distinct()
                .forEach(voice -> lines.add(respondent(voice, met, now)));
        respondents.flush();
        respondents.enter(met);
        Map<Statement, StatementPlan> entered = new LinkedHashMap<>();
        Map<Statement, StatementPlan> changed = new LinkedHashMap<>();
        for (StatementPlan plan : plans) {
            if (plan.enters()) {
                Statement statement = new Statement(UUID.randomUUID(), plan.code(), now);
                describe(statement, plan);
                entered.put(statement, plan);
                lines.add(StatementTrail.line("create", statement, plan.changed()));
            } else if (plan.changes()) {
                describe(plan.known(), plan);
                plan.known().touch(now);
                changed.put(plan.known(), plan);
                lines.add(StatementTrail.line("update", plan.known(), plan.changed()));
            }
        }
        statements.flush();
        entries.enter(entered.keySet());
        statements.addThemes(themes(entered, tree));
        statements.addTerms(terms(entered));
        statements.replaceThemes(themes(changed, tree));
        statements.replaceTerms(terms(changed));
        audit.recordAll(lines);
    }

    /** Makes the collections that are not there yet, if something of them is written, and notes their groups. */
    private void obtain(List<StatementPlan> plans) {
        Map<Destination, List<StatementPlan>> taken = plans.stream()
                .filter(plan -> !plan.refused())
                .collect(Collectors.groupingBy(StatementPlan::into, LinkedHashMap::new, Collectors.toList()));
        taken.forEach((into, some) -> {
            StatementPlan first = some.get(0);
            if (into.known() == null) {
                into.becomes(collections.make(first.asked(), first.place()));
            }
            collections.remember(first.asked(), into.known());
            collections.addGroups(
                    some.stream()
                            .map(StatementPlan::group)
                            .filter(Objects::nonNull)
                            .map(GatheringGroupRef::key)
                            .distinct()
                            .toList(),
                    into.known());
        });
    }

    private static void describe(Statement statement, StatementPlan plan) {
        statement.saidBy(plan.speaker());
        statement.describe(plan.after(), plan.links(), StatementTrail.searched(plan.after()));
    }

    private static AuditLine respondent(Voice voice, List<Respondent> met, OffsetDateTime now) {
        Respondent respondent = voice.known();
        boolean known = respondent != null;
        if (!known) {
            respondent =
                    new Respondent(UUID.randomUUID(), voice.code(), voice.into().key(), now);
        }
        respondent.describe(voice.about(), voice.commune(), voice.qpv(), now);
        respondent.keeps(voice.receipt());
        if (!known) {
            met.add(respondent);
        }
        voice.written(respondent);
        return StatementTrail.line(known ? "update" : "create", respondent);
    }

    private static Map<Long, List<Long>> themes(Map<Statement, StatementPlan> written, ThemeTree tree) {
        Map<Long, List<Long>> themes = new LinkedHashMap<>();
        written.forEach((statement, plan) -> themes.put(statement.id(), StatementTrail.themes(plan.after(), tree)));
        return themes;
    }

    private static Map<Long, Map<String, List<String>>> terms(Map<Statement, StatementPlan> written) {
        Map<Long, Map<String, List<String>>> terms = new LinkedHashMap<>();
        written.forEach(
                (statement, plan) -> terms.put(statement.id(), plan.after().lists()));
        return terms;
    }
}
