package fr.maillage.demonstration;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitNature;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Voices that the committee heard since its diagnosis: a collection in front of schools that is over, one on markets that goes
 * on, and the minutes of a workshop. And its words for everybody: the findings that it adopted. All of it is made up.
 */
@ApplicationScoped
class StoryVoices {

    private static final String FOLDER = "voices";
    private static final String STREET = "street";
    private static final int WORKSHOP_DAYS_AGO = 40;

    @Inject
    private StoryFiles files;

    @Inject
    private StreetService streets;

    @Inject
    private StreetEntryService entries;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    /** Tells it as a committee of that territory. */
    void load(TerritoryView where, LocalDate today) {
        Map<String, String> links = new HashMap<>();
        for (Map<String, String> record : StoryFile.records("voices/collections.txt")) {
            UUID street = streets.create(FieldValues.none(StreetField.class)
                            .with(StreetField.TITLE, record.get("title"))
                            .with(StreetField.TERRITORY, where.code())
                            .with(StreetField.MODE, record.get("mode"))
                            .with(StreetField.OPENS_ON, moved(today, record.get("opens")))
                            .with(StreetField.CLOSES_ON, moved(today, record.get("closes")))
                            .with(StreetField.QUESTION, record.get("question"))
                            .with(StreetField.GOAL, record.get("goal")))
                    .id();
            links.put(record.get("key"), streets.secret(street));
        }
        Map<String, UUID> met = new HashMap<>();
        for (Map<String, String> row : files.rows(FOLDER, STREET, where)) {
            entries.take(
                    links.get(row.get("collecte")),
                    entry(row, met.computeIfAbsent(row.get("personne"), StoryVoices::named), today));
        }
        exhibit(where, today);
        publish(where);
    }

    private static String moved(LocalDate today, String days) {
        return today.plusDays(Long.parseLong(days)).toString();
    }

    /** The same telephone calls the same resident the same again. */
    private static UUID named(String person) {
        return UUID.nameUUIDFromBytes((STREET + person).getBytes(StandardCharsets.UTF_8));
    }

    private static StreetEntry entry(Map<String, String> row, UUID person, LocalDate today) {
        FieldValues<RespondentField> about = FieldValues.none(RespondentField.class)
                .with(RespondentField.TERRITORY, "com:" + row.get("insee"))
                .with(RespondentField.AGE_BAND, row.get("age"))
                .with(RespondentField.EQUIPMENT, row.get("equipement"))
                .with(RespondentField.FRENCH_EASE, row.get("francais"))
                .with(RespondentField.SITUATION, row.get("situation"));
        FieldValues<StatementField> said = FieldValues.none(StatementField.class)
                .with(StatementField.WORDS, row.get("texte"))
                .with(StatementField.NATURE, row.get("nature"))
                .with(StatementField.POLARITY, row.get("polarite"))
                .with(StatementField.THEMES, list(row.get("themes")))
                .with(StatementField.PUBLICS, list(row.get("publics")))
                .with(
                        StatementField.SAID_ON,
                        today.minusDays(Long.parseLong(row.get("jours"))).toString());
        return new StreetEntry(UUID.randomUUID(), person, about, said, null, true, null, true);
    }

    static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(Parts.of(cell, "|"));
    }

    private void exhibit(TerritoryView where, LocalDate today) {
        try (InputStream minutes =
                Objects.requireNonNull(StoryVoices.class.getResourceAsStream("voices/workshop.pdf"))) {
            exhibits.create(
                    FieldValues.none(ExhibitField.class)
                            .with(
                                    ExhibitField.TITLE,
                                    "Compte rendu de l'atelier des accueils" + DemonstrationActors.MARK)
                            .with(ExhibitField.NATURE, ExhibitNature.MINUTES.code())
                            .with(ExhibitField.TERRITORY, where.code())
                            .with(
                                    ExhibitField.DATED_ON,
                                    today.minusDays(WORKSHOP_DAYS_AGO).toString()),
                    minutes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(TerritoryView where) {
        for (FindingView finding : findingList
                .page(ListRequest.ALL, new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()) {
            if (FindingState.ADOPTED == finding.state()) {
                findings.publish(finding.id(), finding.version());
            }
        }
    }
}
