package fr.maillage.deployment.desk;

import fr.maillage.deployment.persistence.DeskRepository;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetPass;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Entries that orientation desks bring by the link of their campaign, without an account: the link alone authorises, for the
 * communes of the campaign. Whoever calls it limits how often one may try.
 */
@Stateless
public class DeskEntryService {

    /** The most places that a telephone is given. */
    public static final int MOST_PLACES = 2000;

    private static final String KIND = "deployment.desk";

    @EJB
    private StreetEntryService street;

    @Inject
    private DeskRepository desks;

    @Inject
    private PlaceNames places;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the sheet that a telephone needs before it works without a network.
     *
     * @throws Problem as {@link StreetEntryService#open}; CONFLICT (deployment.desk.none) for a campaign that is no desk
     */
    public DeskSheet open(String secret) {
        StreetPass pass = street.pass(secret);
        requireDesk(pass);
        return new DeskSheet(places.within(pass.territory(), MOST_PLACES).entrySet().stream()
                .map(place -> new DeskPlace(place.getKey(), place.getValue()))
                .toList());
    }

    /**
     * Counts what a desk sends of one person; once, however often it comes. An unmet need becomes a statement where she
     * agrees.
     *
     * @return whether it is new
     * @throws Problem as {@link #open}; INVALID with one violation per wrong field
     */
    public boolean take(String secret, DeskEntry entry) {
        StreetPass pass = street.lockedPass(secret);
        requireDesk(pass);
        if (desks.taken(pass.campaign(), entry.key())) {
            return false;
        }
        Vocabularies terms = vocabularies.all();
        rules(pass, terms).check(entry);
        desks.addEntry(pass.campaign(), entry.key());
        caller.runAs(CallerIdentity.byLink(pass.title()), () -> count(pass, entry));
        if (entry.unmet() && entry.consent()) {
            street.take(secret, statement(entry, terms));
        }
        return true;
    }

    private DeskPolicy rules(StreetPass pass, Vocabularies terms) {
        Set<String> communes = pass.communes().stream().map(TerritoryView::code).collect(Collectors.toSet());
        return new DeskPolicy(
                terms,
                communes,
                place -> places.references(Set.of(place)).containsKey(place),
                pass.opensOn(),
                pass.closesOn(),
                ClockProducer.today(clock));
    }

    private UUID count(StreetPass pass, DeskEntry entry) {
        TerritoryView where = pass.communes().stream()
                .filter(commune -> commune.code().equals(entry.territory()))
                .findFirst()
                .orElseThrow();
        LocalDate month = entry.day().withDayOfMonth(1);
        UUID sheet = desks.add(pass.campaign(), month, where.id(), entry.counted());
        audit.record(new AuditLine(
                KIND + ".count",
                new RecordRef(KIND, sheet),
                YearMonth.from(month) + " · " + where.name(),
                where.id(),
                List.of()));
        return sheet;
    }

    /** Her need as the list calls it, with where and when, and nothing else of her. */
    private static StreetEntry statement(DeskEntry entry, Vocabularies terms) {
        return new StreetEntry(
                entry.key(),
                entry.key(),
                FieldValues.none(RespondentField.class).with(RespondentField.TERRITORY, entry.territory()),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, terms.label(Vocabulary.NEED, entry.need(), "fr"))
                        .with(StatementField.NATURE, Nature.NEED.code())
                        .with(StatementField.SAID_ON, entry.day().toString()),
                null,
                true,
                null,
                true);
    }

    private static void requireDesk(StreetPass pass) {
        if (!pass.desk()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "deployment.desk.none", null);
        }
    }
}
