package fr.maillage.diagnosis.said;

import fr.maillage.diagnosis.finding.FindingShown;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.persistence.QuoteRepository;
import fr.maillage.diagnosis.persistence.QuoteRepository.Kept;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.diagnosis.release.Released;
import fr.maillage.diagnosis.release.ToldAlike;
import fr.maillage.diagnosis.statement.Quotable;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.diagnosis.statement.VerbatimReader;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The words that findings quote: published ones as they were published, in the words of that day, and with what was told then of
 * who said them. A resident's words bear her commune and age band only where it was told how many share both; words without
 * are quoted only where at least five residents are told apart no better. Who reads the finding of a quarter knows where they
 * were said: no quote there bears a commune, and none stands there that bears one elsewhere. Words that are archived or
 * erased are not quoted any more.
 */
@ApplicationScoped
public class QuotedWords {

    /** Enough to hear people, and not to read all that was said. */
    private static final int QUOTED = 5;

    @Inject
    private QuoteRepository quotes;

    @Inject
    private VerbatimReader verbatims;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private Released released;

    @Inject
    private ToldAlike alike;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** Tells what each of some findings quotes, by its key; in one statement. */
    Map<Long, List<Verbatim>> of(List<Long> findings) {
        Map<Long, List<Verbatim>> quoted = new HashMap<>();
        for (Row row : quotes.of(findings)) {
            quote(
                    quoted,
                    row.number("finding_id"),
                    new Verbatim(row.text("words"), row.text("gathering"), row.text("commune"), row.text("age_band")));
        }
        return quoted;
    }

    /**
     * Tells what each of some adopted findings may be quoted with where they are handed on, by its key: a published one as it
     * was published; another in the words on which it was adopted, with commune and age where it is told today how many
     * residents share both.
     */
    public Map<Long, List<Verbatim>> adopted(List<FindingView> findings) {
        Map<Boolean, List<Long>> published = findings.stream()
                .collect(Collectors.partitioningBy(
                        finding -> finding.publishedOn() != null,
                        Collectors.mapping(FindingView::key, Collectors.toList())));
        Map<Long, List<Verbatim>> quoted = of(published.get(true));
        List<Quotable> open = quotes.open(published.get(false));
        Set<String> shared = open.isEmpty() ? Set.of() : alike.everywhere().keySet();
        verbatims
                .of(open, (statement, sharing) -> shared.contains(sharing))
                .forEach((each, said) -> quote(quoted, each.finding(), said));
        return quoted;
    }

    private static void quote(Map<Long, List<Verbatim>> quoted, long finding, Verbatim said) {
        List<Verbatim> words = quoted.computeIfAbsent(finding, f -> new ArrayList<>());
        if (words.size() < QUOTED) {
            words.add(said);
        }
    }

    /** Keeps what a finding quotes when it is published, and drops it when it is withdrawn. */
    void keep(@Observes FindingShown finding) {
        quotes.drop(finding.key(), !finding.shown());
        if (finding.shown()) {
            quotes.keep(finding.key(), quotable(finding));
        }
    }

    private List<Kept> quotable(FindingShown finding) {
        TerritoryView territory = territories.byId(finding.territory()).orElseThrow();
        Voices voices = voices(territory);
        List<Quotable> open = quotes.open(List.of(finding.key()));
        List<UUID> ids = open.stream().map(Quotable::statement).toList();
        Map<UUID, Row> elsewhere = new HashMap<>();
        quotes.elsewhere(finding.key(), ids)
                .forEach(row -> elsewhere.merge(
                        row.uuid("statement_id"), row, (one, other) -> one.has("commune") ? one : other));
        List<Kept> kept = new ArrayList<>();
        verbatims
                .of(
                        open,
                        (statement, sharing) -> voices.shared(sharing)
                                && (!elsewhere.containsKey(statement)
                                        || elsewhere.get(statement).has("commune")))
                .forEach((each, said) -> {
                    if (allowed(said, voices, elsewhere.get(each.statement()))) {
                        kept.add(new Kept(
                                each.statement(),
                                each.rank(),
                                said.words(),
                                said.gathering(),
                                said.commune(),
                                said.ageBand()));
                    }
                });
        return kept;
    }

    private static boolean allowed(Verbatim said, Voices voices, Row elsewhere) {
        if (said.gathering() != null || said.commune() != null) {
            return true;
        }
        return voices.anonymous() && (elsewhere == null || !elsewhere.has("commune"));
    }

    private Voices voices(TerritoryView territory) {
        LocalDate today = ClockProducer.today(clock);
        if (!ReleaseService.PUBLISHED.contains(territory.kind())) {
            return new Voices(Map.of(), respondents.met(territory.id(), today));
        }
        List<Long> communes = territory.kind() == TerritoryKind.COMMUNE
                ? List.of(territory.id())
                : territories.within(territory.id(), TerritoryKind.COMMUNE).stream()
                        .map(TerritoryView::id)
                        .toList();
        return new Voices(
                alike.in(communes), released.of(territory.id(), today).people().orElse(0));
    }
}
