package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.diagnosis.persistence.ReceiptRepository;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StreetRepository;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementEntry;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.norm.PersonalWordsPolicy;
import fr.maillage.notification.LinkSigner;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Entries that interviewers bring by the link of a campaign, without an account: the link alone authorises, for the communes of
 * its campaign. Whoever calls it limits how often one may try.
 */
@Stateless
public class StreetEntryService {

    /** A telephone that was without a network on the last day has two more weeks to send what was said until then. */
    public static final int DAYS_TO_SEND = 14;

    /** More than a team writes down by one link: then those who keep the campaign are told, and the others wait. */
    public static final int MOST_AN_HOUR = 600;

    @Inject
    private StreetRepository campaigns;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private ReceiptRepository erased;

    @Inject
    private StreetCollections collections;

    @Inject
    private StatementEntry entries;

    @Inject
    private StreetAlert alert;

    @EJB
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Refuses a link before anything that comes by it is read.
     *
     * @throws Problem NOT_FOUND as for {@link #open}
     */
    public void requireLink(String secret) {
        campaigns.byLink(LinkSigner.digest(secret)).orElseThrow(StreetEntryService::nowhere);
    }

    /**
     * Gives the sheet that a telephone needs before it goes out.
     *
     * @throws Problem NOT_FOUND for a link that was made up, renewed or whose campaign is archived; CONFLICT
     *     (diagnosis.street.ended) for a campaign of the past
     */
    public StreetSheet open(String secret) {
        StreetCampaign campaign = campaigns.byLink(LinkSigner.digest(secret)).orElseThrow(StreetEntryService::nowhere);
        requireOpen(campaign);
        return new StreetSheet(
                campaign.values(),
                lastSending(campaign),
                territories.within(campaign.territoryId(), TerritoryKind.COMMUNE),
                themes.tree().choices().stream()
                        .filter(theme -> theme.kind() == ThemeKind.THEME)
                        .toList());
    }

    /**
     * Gives the pass of a link, for services that take more by it than statements.
     *
     * @throws Problem as {@link #open}
     */
    public StreetPass pass(String secret) {
        return pass(campaigns.byLink(LinkSigner.digest(secret)).orElseThrow(StreetEntryService::nowhere));
    }

    /**
     * The same; nobody else brings anything by the link until the caller's transaction has ended.
     *
     * @throws Problem as {@link #open}
     */
    public StreetPass lockedPass(String secret) {
        return pass(campaigns.lockedByLink(LinkSigner.digest(secret)).orElseThrow(StreetEntryService::nowhere));
    }

    private StreetPass pass(StreetCampaign campaign) {
        requireOpen(campaign);
        return new StreetPass(
                campaign.uuid(),
                campaign.title(),
                campaign.values().text(StreetField.MODE),
                campaign.opensOn(),
                campaign.closesOn(),
                territories.byId(campaign.territoryId()).orElseThrow().code(),
                territories.within(campaign.territoryId(), TerritoryKind.COMMUNE));
    }

    /**
     * Takes what a telephone sends; once, however often it comes.
     *
     * @return whether it is new; not where she who said it has erased what she said meanwhile
     * @throws Problem as {@link #open}; INVALID with one violation per wrong field, on {@code consent} without it, on
     *     {@code words} (diagnosis-personal) where they may tell who somebody is and were not confirmed
     */
    public boolean take(String secret, StreetEntry entry) {
        StreetCampaign campaign =
                campaigns.lockedByLink(LinkSigner.digest(secret)).orElseThrow(StreetEntryService::nowhere);
        if (campaigns.taken(campaign, entry.key())) {
            return false;
        }
        requireOpen(campaign);
        if (entry.receipt() != null && erased.has(entry.receipt())) {
            return false;
        }
        check(campaign, entry);
        return caller.runAs(CallerIdentity.byLink(campaign.title()), () -> {
            enter(campaign, entry);
            alert.taken(campaign, secret);
            return true;
        });
    }

    private void enter(StreetCampaign campaign, StreetEntry entry) {
        Respondent respondent = respondent(campaign, entry);
        long statement = entries.statement(respondent.speaker(), entry.said()).id();
        campaigns.addEntry(campaign, entry.key(), statement, now());
    }

    private Respondent respondent(StreetCampaign campaign, StreetEntry entry) {
        return campaigns
                .person(campaign, entry.person())
                .map(respondents::byKey)
                .orElseGet(() -> met(campaign, entry));
    }

    private Respondent met(StreetCampaign campaign, StreetEntry entry) {
        FieldValues<RespondentField> about = entry.about()
                .with(RespondentField.MODE, campaign.values().text(StreetField.MODE))
                .with(RespondentField.MET_ON, entry.said().text(StatementField.SAID_ON));
        Respondent respondent = entries.respondent(
                about, commune -> requireInside(campaign, commune, about), (commune, day) -> collections.of(campaign));
        respondent.agreed(agreed(campaign, entry));
        keep(respondent, entry.receipt());
        campaigns.addPerson(campaign, entry.person(), respondent.id());
        return respondent;
    }

    /** A telephone whose clock is ahead, or before the campaign, says no more than that she has agreed by now. */
    private OffsetDateTime agreed(StreetCampaign campaign, StreetEntry entry) {
        OffsetDateTime now = now();
        Instant opening = campaign.opensOn().atStartOfDay(ClockProducer.PARIS).toInstant();
        return entry.consentedAt() == null
                        || entry.consentedAt().isAfter(now)
                        || entry.consentedAt().toInstant().isBefore(opening)
                ? now
                : entry.consentedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void keep(Respondent respondent, String receipt) {
        if (receipt != null && respondents.byReceipt(receipt).isPresent()) {
            throw Problem.invalid("receipt", "diagnosis-receipt-taken", null);
        }
        respondent.keeps(receipt);
    }

    private void requireInside(StreetCampaign campaign, long commune, FieldValues<RespondentField> about) {
        List<TerritoryView> around = territories.containing(commune);
        if (commune != campaign.territoryId() && around.stream().noneMatch(t -> t.id() == campaign.territoryId())) {
            throw Problem.invalid("territory", "diagnosis-street-elsewhere", about.text(RespondentField.TERRITORY));
        }
    }

    private static void check(StreetCampaign campaign, StreetEntry entry) {
        if (!entry.consent()) {
            throw Problem.invalid("consent", "diagnosis-street-consent", null);
        }
        if (entry.receipt() != null && !ReceiptCode.isHash(entry.receipt())) {
            throw Problem.invalid("receipt", "unknown-value", entry.receipt());
        }
        String day = entry.said().text(StatementField.SAID_ON);
        if (day != null
                && (day.compareTo(campaign.opensOn().toString()) < 0
                        || day.compareTo(campaign.closesOn().toString()) > 0)) {
            throw Problem.invalid(
                    "saidOn",
                    "diagnosis-street-day",
                    day,
                    campaign.opensOn().toString(),
                    campaign.closesOn().toString());
        }
        List<String> personal = PersonalWordsPolicy.find(entry.said().text(StatementField.WORDS));
        if (!personal.isEmpty() && !entry.confirmed()) {
            throw Problem.invalid("words", "diagnosis-personal", String.join(", ", personal));
        }
    }

    private void requireOpen(StreetCampaign campaign) {
        if (ClockProducer.today(clock).isAfter(lastSending(campaign))) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.street.ended", null);
        }
    }

    private static LocalDate lastSending(StreetCampaign campaign) {
        return campaign.closesOn().plusDays(DAYS_TO_SEND);
    }

    private static Problem nowhere() {
        return Problem.notFound("link", null);
    }
}
