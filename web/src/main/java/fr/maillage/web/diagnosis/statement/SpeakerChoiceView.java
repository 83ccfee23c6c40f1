package fr.maillage.web.diagnosis.statement;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Chooses whose words are going to be written down: a group of a gathering, or a resident who is met now. */
@Named
@RequestScoped
public class SpeakerChoiceView {

    private static final int RECENT = 12;

    @Inject
    private RespondentService respondents;

    @Inject
    private CollectionService collections;

    @Inject
    private GatheringGroups groups;

    @Inject
    private TerritoryService territories;

    @Inject
    private TermLabels terms;

    @Inject
    private CallerTerritories own;

    @Inject
    private Clock clock;

    private final CollectionChoice collection = new CollectionChoice();
    private List<List<GatheringGroupRef>> recent;
    private List<TerritoryView> communes;
    private final Map<String, String> about = new HashMap<>();

    /** The groups of the latest gatherings that have some and for which the caller may write. */
    public List<List<GatheringGroupRef>> getGatherings() {
        if (recent == null) {
            recent = groups.latest(Permission.COLLECT, RECENT);
        }
        return recent;
    }

    /** The communes in which the caller may ask people. */
    public List<TerritoryView> getCommunes() {
        if (communes == null) {
            communes = own.among(
                    Permission.COLLECT,
                    territories.choices().stream()
                            .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                            .toList());
        }
        return communes;
    }

    /** The terms of a field of hers that are in use. */
    public List<VocabularyTerm> terms(String field) {
        return RecordField.byKey(RespondentField.class, field)
                .map(f -> terms.vocabularies().terms(f.type().vocabulary()).stream()
                        .filter(VocabularyTerm::active)
                        .toList())
                .orElse(List.of());
    }

    /** Enters a resident, and goes on to what she says. */
    public String begin() {
        about.putIfAbsent(
                RespondentField.MET_ON.key(), ClockProducer.today(clock).toString());
        UUID id = respondents.create(
                FieldValues.of(RespondentField.class, field -> about.get(field.key()), field -> List.of()),
                collection.id());
        return "/diagnosis/statement/collect.xhtml?faces-redirect=true&respondent=" + id;
    }

    /** The collection to which she belongs. */
    public CollectionChoice getCollection() {
        if (collection.getOffered().isEmpty()) {
            collection.offer(collections.open());
        }
        return collection;
    }

    /** Gives what is typed and chosen about her, by field. */
    public Map<String, String> getAbout() {
        return about;
    }
}
