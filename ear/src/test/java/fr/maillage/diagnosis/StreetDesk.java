package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Campaigns of Grand Paris Grand Est for tests, and what telephones send to them. */
@ApplicationScoped
class StreetDesk {

    static final String GRAND_EST = "ept:200058790";
    static final String WORDS = "Je fais tout avec mon téléphone.";

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetEntryService street;

    @Inject
    private Clock clock;

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    StreetDetail campaign(LocalDate opensOn, LocalDate closesOn) {
        return officer(
                () -> campaigns.create(StreetRecordIT.campaign(GRAND_EST, opensOn.toString(), closesOn.toString())));
    }

    StreetDetail current() {
        return campaign(today().minusDays(5), today().plusDays(5));
    }

    String secret(StreetDetail campaign) {
        return officer(() -> campaigns.secret(campaign.id()));
    }

    static StreetEntry entry(UUID key, UUID person, String words, LocalDate day) {
        return new StreetEntry(
                key,
                person,
                FieldValues.none(RespondentField.class)
                        .with(RespondentField.TERRITORY, "com:93032")
                        .with(RespondentField.AGE_BAND, "70-plus"),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, words)
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, day.toString()),
                null,
                true,
                null,
                false);
    }

    StreetEntry entry() {
        return entry(UUID.randomUUID(), UUID.randomUUID(), WORDS, today());
    }

    StreetDetail again(StreetDetail campaign) {
        return officer(() -> campaigns.get(campaign.id()));
    }

    static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    List<String> wrong(String secret, StreetEntry entry) {
        return problem(() -> street.take(secret, entry)).violations().stream()
                .map(Violation::rule)
                .toList();
    }
}
