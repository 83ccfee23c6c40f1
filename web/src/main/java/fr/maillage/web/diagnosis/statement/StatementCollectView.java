package fr.maillage.web.diagnosis.statement;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.statement.Polarity;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.RespondentView;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.place.PlaceReference;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what one group or one respondent says, line after line: Enter stores a line and asks for the next. */
@Named
@ViewScoped
public class StatementCollectView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A line that was stored. */
    public record Entered(UUID id, String nature, String words) implements Serializable {}

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    @Inject
    private CollectionService collections;

    @Inject
    private GatheringGroups groups;

    @Inject
    private StatementLabels labels;

    @Inject
    private PlaceReference places;

    @Inject
    private ExhibitService documents;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private String group;
    private String respondent;
    private String speaker;
    private String day;
    private String place;
    private String exhibit;
    private LinkedHashMap<String, String> exhibits = new LinkedHashMap<>();
    private final CollectionChoice collection = new CollectionChoice();
    private String words;
    private String nature = Nature.OBSERVATION.code();
    private String polarity = Polarity.NEUTRAL.code();
    private List<String> themes = new ArrayList<>();
    private boolean confirmed;
    private final ArrayList<Entered> entered = new ArrayList<>();
    private final ArrayList<String> warnings = new ArrayList<>();

    /** Finds who speaks; nobody where the address names none, for her to be chosen. */
    public void load() {
        caller.require(Permission.COLLECT);
        if (speaker != null) {
            return;
        }
        if (group != null) {
            UUID id = Identifiers.of("group", group);
            GatheringGroupRef found = groups.byId(Permission.COLLECT, id).stream()
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("group", group));
            speaker = texts.of("diagnosis.statement.of-group", found.title(), found.code(), found.gatheringTitle());
            day = found.heldOn().toString();
            around(found.territoryKey());
            collection.offer(collections.openFor(found.key()));
        } else if (respondent != null) {
            RespondentView found = respondents.get(Identifiers.of("respondent", respondent));
            speaker = texts.of("diagnosis.statement.of-resident", found.home(), labels.known(found.values()));
            day = found.values().text(RespondentField.MET_ON);
            around(found.territory());
        }
    }

    /** The places that some words may mean. */
    public List<String> suggest(String typed) {
        return places.suggest(typed);
    }

    private void around(long territory) {
        documents.around(territory).forEach(e -> exhibits.put(e.title(), e.id().toString()));
    }

    /** Stores a line; one with words by which somebody may be known only when that was confirmed. */
    public void save() {
        warnings.clear();
        List<String> personal = statements.personal(words);
        if (!personal.isEmpty() && !confirmed) {
            warnings.addAll(personal);
            return;
        }
        FieldValues<StatementField> input = FieldValues.none(StatementField.class)
                .with(StatementField.WORDS, words)
                .with(StatementField.NATURE, nature)
                .with(StatementField.POLARITY, polarity)
                .with(StatementField.THEMES, themes)
                .with(
                        StatementField.PLACE,
                        place == null || place.isBlank() ? null : places.meant("place", place.strip()))
                .with(StatementField.EXHIBIT, exhibit)
                .with(StatementField.SAID_ON, day);
        StatementDetail stored = group == null
                ? statements.createOfRespondent(Identifiers.of("respondent", respondent), input)
                : statements.createOfGroup(Identifiers.of("group", group), collection.id(), input);
        collection.offer(List.of());
        entered.add(0, new Entered(stored.id(), nature, words));
        words = null;
        confirmed = false;
        themes = new ArrayList<>();
    }

    /** Lists what was stored since the page was opened, the last line first. */
    public List<Entered> getEntered() {
        return entered;
    }

    /** The words that stand in the way of the last line. */
    public List<String> getWarnings() {
        return warnings;
    }

    /** Who speaks; null while nobody was chosen. */
    public String getSpeaker() {
        return speaker;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String respondent) {
        this.respondent = respondent;
    }

    /** Gives what is typed as the place that is spoken of, also by the next lines. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    /** Tells if the next lines speak of a place or stand on a document, which stays to be seen. */
    public boolean isMore() {
        return place != null && !place.isBlank() || exhibit != null && !exhibit.isBlank();
    }

    /** The document from which one writes, also the next lines. */
    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    /** The collection of a group of which nothing was written down before. */
    public CollectionChoice getCollection() {
        return collection;
    }

    /** The documents to choose from, by their titles. */
    public Map<String, String> getExhibits() {
        return exhibits;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getPolarity() {
        return polarity;
    }

    public void setPolarity(String polarity) {
        this.polarity = polarity;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = new ArrayList<>(themes);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
