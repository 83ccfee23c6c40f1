package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.QrSymbol;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One campaign in the street, with its link. */
@Named
@ViewScoped
public class StreetDetailView extends RecordDetailView<StreetDetail, StreetField> {

    private static final long serialVersionUID = 1L;

    /** The page that telephones open; the secret stands behind the hash, which no server is ever sent. */
    private static final String PAGE = "/diagnosis/street/phone.xhtml#";

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetLabels labels;

    @Inject
    private Settings settings;

    private transient String link;
    private transient QrSymbol symbol;

    public StreetDetailView() {
        super(StreetField.class, "diagnosis.street");
    }

    @Override
    protected StreetService service() {
        return campaigns;
    }

    @Override
    protected StreetLabels labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        String secret = campaigns.linkReadable(uuid()) ? campaigns.secret(uuid()) : null;
        link = secret == null ? null : settings.baseUrl() + PAGE + secret;
        symbol = link == null ? null : QrSymbol.of(link);
    }

    /** The link for interviewers; null for who may not have it, and for an archived campaign. */
    public String getLink() {
        return link;
    }

    /** The link as a code that telephones read; null where there is no link. */
    public QrSymbol getSymbol() {
        return symbol;
    }

    /** Gives the number of respondents that it wants; null where it says nothing. */
    public Integer getGoal() {
        String goal = getDetail().values().text(StreetField.GOAL);
        return goal == null ? null : Integer.valueOf(goal);
    }

    /** Replaces the link: whoever has the old one is locked out. */
    public String renewLink() {
        campaigns.renewLink(uuid(), getDetail().version());
        Notice.success("diagnosis.street.done.link");
        return again();
    }
}
