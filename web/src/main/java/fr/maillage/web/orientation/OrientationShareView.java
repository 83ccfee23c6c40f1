package fr.maillage.web.orientation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.orientation.EmbeddingService;
import fr.maillage.orientation.OrientationService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Things that officers hand on: the link of a commune or QPV, the lines for a town's site, the guide to print. */
@Named
@RequestScoped
public class OrientationShareView {

    @Inject
    private Caller caller;

    @Inject
    private TerritoryService territories;

    @Inject
    private OrientationService service;

    @Inject
    private EmbeddingService embedding;

    @Inject
    private LanguageView language;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    private TerritoryView territory;

    /** Reads what the address names. */
    public void open() {
        caller.require(Permission.READ);
        String code = request.getParameter("territory");
        if (code != null && !code.isBlank()) {
            territory = service.territory(code.strip());
        }
    }

    /** The commune or QPV; null while none was chosen. */
    public TerritoryView getTerritory() {
        return territory;
    }

    /** The committee's communes, then its QPV; what the address names beside them. */
    public List<TerritoryView> getChoices() {
        long committee = territories.committee().id();
        List<TerritoryView> choices = new ArrayList<>(territories.within(committee, TerritoryKind.COMMUNE));
        choices.addAll(territories.within(committee, TerritoryKind.QPV));
        if (territory != null && choices.stream().noneMatch(t -> t.id() == territory.id())) {
            choices.add(territory);
        }
        return choices;
    }

    /** The first question, with the place already answered. */
    public String getLink() {
        return settings.baseUrl() + OrientationView.START + query();
    }

    /** The lines to copy into a page of a town's site. */
    public String getSnippet() {
        String query = query();
        String address =
                settings.baseUrl() + OrientationView.START + query + (query.isEmpty() ? "?" : "&amp;") + "embed=true";
        return "<iframe src=\"" + address + "\" title=\""
                + Messages.text(language.getLocale(), "orientation.share.frame-title")
                + "\" width=\"100%\" height=\"900\" loading=\"lazy\" allow=\"geolocation\"></iframe>";
    }

    /** The embedded form of the pages. */
    public String getEmbeddedHref() {
        String query = query();
        return OrientationView.START + query + (query.isEmpty() ? "?" : "&") + "embed=true";
    }

    public String getGuideHref() {
        return "/orientation/guide.pdf" + query();
    }

    /** The sites that may show the pages. */
    public List<String> getSites() {
        return embedding.current().sites();
    }

    public boolean isAdministrator() {
        return caller.may(Permission.MANAGE_REFERENCE);
    }

    private String query() {
        return territory == null ? "" : "?territory=" + URLEncoder.encode(territory.code(), StandardCharsets.UTF_8);
    }
}
