package fr.maillage.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What pages may load and do: their own files only, no inline style, scripts with the page's nonce. */
@Named("cspPolicy")
@ApplicationScoped
public class CspPolicy {

    // script-src stays last: PrimeFaces appends the view's nonce to the end.
    private static final String POLICY = "default-src 'none'; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors 'none'; form-action 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; style-src 'self'; script-src 'self'";

    /** The header's value, to which a nonce may be added. */
    public String getPolicy() {
        return POLICY;
    }
}
