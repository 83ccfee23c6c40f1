package fr.maillage.diagnosis;

import fr.maillage.ask.AskedFixture;
import fr.maillage.ask.AskedKind;
import fr.maillage.ask.AskedState;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** The links of a survey and of a campaign in the street, which are nobody's own. */
@Dependent
public class PublicLinks implements AskedFixture {

    @Inject
    private SurveyDesk surveys;

    @Inject
    private StreetDesk streets;

    private final String receipt = ReceiptCode.random();
    private final UUID entry = UUID.randomUUID();
    private UUID survey;
    private UUID street;
    private String asked;
    private String heard;

    @Override
    public Set<AskedKind> kinds() {
        return Set.of(AskedKind.SURVEY, AskedKind.STREET);
    }

    @Override
    public void prepare(LocalMailServer server) {
        SurveyDetail open = surveys.open();
        survey = open.id();
        asked = surveys.secret(open);
        StreetDetail current = streets.current();
        street = current.id();
        heard = streets.secret(current);
    }

    @Override
    public String secret(AskedKind kind) {
        return kind == AskedKind.SURVEY ? asked : heard;
    }

    @Override
    public String form(AskedKind kind) {
        return kind == AskedKind.SURVEY
                ? "commune=com:93032&consent=yes&q-connait=oui&receipt=" + receipt
                : """
                {"key":"%s","person":"%s","territory":"com:93032","nature":"observation","words":"%s","saidOn":"%s",
                 "consent":true}
                """.formatted(entry, entry, StreetDesk.WORDS, streets.today());
    }

    @Override
    public void bring(AskedState state) {
        switch (state) {
            case PASSED -> {
                Sql.update(
                        "update survey set closes_on = ? where uuid = ?",
                        surveys.today().minusDays(1),
                        survey.toString());
                Sql.update(
                        "update street_campaign set opens_on = ?, closes_on = ? where uuid = ?",
                        streets.today().minusDays(16),
                        streets.today().minusDays(15),
                        street.toString());
            }
            case MOVED -> set("territory_id = (select id from territory where code = 'com:93032')");
            case ARCHIVED -> set("archived_at = current_timestamp, archive_reason = 'Essai'");
            case ERASED, MERGED -> {}
        }
    }

    private void set(String columns) {
        Sql.update("update survey set " + columns + " where uuid = ?", survey.toString());
        Sql.update("update street_campaign set " + columns + " where uuid = ?", street.toString());
    }

    @Override
    public String state() {
        return Sql.rows(
                        "select a.entry_key from survey_answer a join survey s on s.id = a.survey_id where s.uuid = ?"
                                + " order by a.id",
                        survey.toString())
                + Sql.rows(
                                "select e.entry_key from street_entry e join street_campaign c on c.id = e.campaign_id"
                                        + " where c.uuid = ? order by e.entry_key",
                                street.toString())
                        .toString();
    }
}
