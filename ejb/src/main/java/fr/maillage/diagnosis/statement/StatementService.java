package fr.maillage.diagnosis.statement;

import fr.maillage.audit.AuditView;
import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Permission;
import fr.maillage.norm.PersonalWordsPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Statements of groups and respondents. Reading and entering them need COLLECT on the territory of who said them (a group's
 * words are read inside its body's territory, too); correcting, coding and archiving need EDIT_DIAGNOSIS there.
 */
@Stateless
@LocalBean
public class StatementService extends LifecycleService<Statement, StatementDetail, StatementField> {

    @Inject
    private StatementLifecycle lifecycle;

    @Inject
    private StatementEntry entry;

    @Inject
    private StatementList list;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private StatementRepository repository;

    @Inject
    private GatheringGroups groups;

    @Inject
    private CollectionDesk collections;

    @Inject
    private ThemeService themes;

    @Inject
    private StatementChecks checks;

    @Override
    public StatementDetail get(UUID id) {
        return new StatementDetail(readable(id), editable(id));
    }

    private boolean editable(UUID id) {
        return lifecycle.editable(lifecycle.find(id));
    }

    private StatementView readable(UUID id) {
        caller().require(Permission.COLLECT);
        lifecycle.find(id);
        return list.readable(id).orElseThrow(() -> Problem.denied("outside-territory"));
    }

    @Override
    public List<AuditView> history(UUID id) {
        readable(id);
        return super.history(id);
    }

    /** Those of some statements that the caller may read; none without COLLECT. */
    public List<StatementView> readable(Collection<UUID> ids) {
        return ids.isEmpty() || !caller().may(Permission.COLLECT) ? List.of() : list.readable(ids);
    }

    /** Finds the parts of some words that may tell who somebody is, for a warning before they are stored; empty for nothing. */
    public List<String> personal(String words) {
        return PersonalWordsPolicy.find(words);
    }

    /** Enters what a group said as {@link #createOfGroup(UUID, UUID, FieldValues)}, into its own collection. */
    public StatementDetail createOfGroup(UUID group, FieldValues<StatementField> input) {
        return createOfGroup(group, null, input);
    }

    /**
     * Enters what a group said.
     *
     * @param group the identifier of a group of a gathering
     * @param collection the identifier of a collection; null for that of the group, or of what is entered one by one in that
     *     year where it has none yet
     * @throws Problem INVALID with one violation per wrong field, on {@code collection} as {@link CollectionDesk#ofGroup};
     *     NOT_FOUND for a group that there is not where the caller holds COLLECT
     */
    public StatementDetail createOfGroup(UUID group, UUID collection, FieldValues<StatementField> input) {
        caller().require(Permission.COLLECT);
        GatheringGroupRef found = groups.byId(Permission.COLLECT, group).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("group", String.valueOf(group)));
        caller().require(Permission.COLLECT, found.territoryKey());
        long into = collections.ofGroup(found.key(), found.code(), found.territoryKey(), collection, found.heldOn());
        return detail(entry.statement(Speaker.ofGroup(found.key(), found.territoryKey(), into), input));
    }

    /**
     * Enters what a respondent said.
     *
     * @throws Problem INVALID with one violation per wrong field; NOT_FOUND for an unknown respondent; DENIED without
     *     COLLECT on her commune
     */
    public StatementDetail createOfRespondent(UUID respondent, FieldValues<StatementField> input) {
        caller().require(Permission.COLLECT);
        Respondent found = respondents
                .byUuid(respondent)
                .orElseThrow(() -> Problem.notFound("respondent", String.valueOf(respondent)));
        caller().require(Permission.COLLECT, found.communeId());
        return detail(entry.statement(found.speaker(), input));
    }

    @Override
    public StatementDetail update(UUID id, int version, FieldValues<StatementField> input) {
        Statement statement = lifecycle.forChange(id, version);
        lifecycle.requireActive(statement);
        FieldValues<StatementField> before = list.byUuid(id).orElseThrow().values();
        ThemeTree tree = themes.treeFor(input.list(StatementField.THEMES));
        lifecycle.update(statement, before, checks.now(tree).statement(input, before), tree);
        return detail(statement);
    }

    @Override
    protected StatementLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected StatementDetail detail(Statement statement) {
        return new StatementDetail(list.byUuid(statement.uuid()).orElseThrow(), lifecycle.editable(statement));
    }
}
