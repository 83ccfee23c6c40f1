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
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What groups and respondents said. Reading it and entering it need COLLECT on the territory of who said it (a group's
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
    private StatementSearch search;

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

    /**
     * A page of the list, in three statements.
     *
     * @param request sorts by {@code saidOn} (default), {@code words} or {@code territory}
     * @throws Problem UNAUTHENTICATED or DENIED without COLLECT; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<StatementView> list(StatementFilter filter, PageRequest request) {
        caller().require(Permission.COLLECT);
        return search.page(search.query(filter), request);
    }

    /**
     * The keys of the whole list, for a file.
     *
     * @throws Problem as for {@link #list}
     */
    public RecordKeys keys(StatementFilter filter, PageRequest request) {
        caller().require(Permission.COLLECT);
        return search.keys(search.query(filter), request);
    }

    /** The statements of a slice of such keys, in one statement. */
    public List<StatementView> slice(RecordKeys keys) {
        caller().require(Permission.COLLECT);
        return search.slice(keys);
    }

    /** How the places are called of which statements speak that the caller may read, 200 at most; in their order. */
    public Map<UUID, String> places() {
        caller().require(Permission.COLLECT);
        return repository.spokenOf(caller().scope(Permission.COLLECT), search.today());
    }

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
        return search.readable(id).orElseThrow(() -> Problem.denied("outside-territory"));
    }

    @Override
    public List<AuditView> history(UUID id) {
        readable(id);
        return super.history(id);
    }

    /** Those of some statements that the caller may read; none without COLLECT. */
    public List<StatementView> readable(Collection<UUID> ids) {
        return ids.isEmpty() || !caller().may(Permission.COLLECT) ? List.of() : search.readable(ids);
    }

    /** What in some words may tell who somebody is, for a warning before they are stored; empty for nothing. */
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
        FieldValues<StatementField> before = search.byUuid(id).orElseThrow().values();
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
        return new StatementDetail(search.byUuid(statement.uuid()).orElseThrow(), lifecycle.editable(statement));
    }
}
