package fr.maillage.web.shared;

import fr.maillage.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What pages may load and do: their own files only, no inline style, scripts with the page's nonce; and pictures of the
 * server of the map's background where the operator chose one.
 */
@Named("cspPolicy")
@ApplicationScoped
public class CspPolicy {

    // script-src stays last: PrimeFaces appends the view's nonce to the end.
    private static final String POLICY = "default-src 'none'; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors 'none'; form-action 'self'; img-src 'self' data:%s; font-src 'self'; "
            + "connect-src 'self'; style-src 'self'; script-src 'self'";

    @Inject
    private Settings settings;

    /** The header's value, to which a nonce may be added. */
    public String getPolicy() {
        return POLICY.formatted(settings.tilesOrigin().map(o -> " " + o).orElse(""));
    }
}
