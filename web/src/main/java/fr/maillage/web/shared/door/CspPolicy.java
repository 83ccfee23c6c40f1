package fr.maillage.web.shared.door;

import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Policy on what pages load and do: their own files only, no inline style, scripts with the page's nonce; and pictures of the
 * server of the map's background where the operator chose one. No other site may show them inside its own, but for those
 * that {@link FramedPages} names.
 */
@Named("cspPolicy")
@ApplicationScoped
public class CspPolicy {

    // script-src stays last: PrimeFaces appends the view's nonce to the end.
    private static final String POLICY = "default-src 'none'; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors %s; form-action 'self'; img-src 'self' data:%s; font-src 'self'; "
            + "connect-src 'self'; style-src 'self'; script-src 'self'";

    private static final String NOBODY = "'none'";

    @Inject
    private Settings settings;

    @Inject
    private Instance<FramedPages> framed;

    @Inject
    private HttpServletRequest request;

    /** The header's value, to which a nonce may be added. */
    public String getPolicy() {
        return POLICY.formatted(
                ancestors(), settings.tilesOrigin().map(o -> " " + o).orElse(""));
    }

    /** Whose pages may show this one inside their own: nobody's, unless a feature says otherwise of its pages. */
    private String ancestors() {
        return framed.stream()
                .flatMap(pages -> pages.sites(request).stream())
                .reduce((all, site) -> all + " " + site)
                .orElse(NOBODY);
    }
}
