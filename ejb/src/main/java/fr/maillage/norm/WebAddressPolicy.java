package fr.maillage.norm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Addresses of the web that a browser may safely follow. */
public final class WebAddressPolicy {

    /** The longest address that any field holds, in characters. */
    public static final int LONGEST = 2000;

    private WebAddressPolicy() {}

    /**
     * A web address with its scheme: {@code www.exemple.fr} becomes {@code https://www.exemple.fr}.
     *
     * @param text one address, never null
     * @return empty when it is no http or https address; a vertical bar is refused, since it separates addresses
     */
    public static Optional<String> normalise(String text) {
        String written = WrittenLine.of(text);
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher scheme = NormPatterns.SCHEME.matcher(written);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            boolean web = "http".equals(name) || "https".equals(name);
            return web ? checked(name + written.substring(name.length())) : Optional.empty();
        }
        return checked("https://" + written).filter(WebAddressPolicy::named);
    }

    private static Optional<String> checked(String address) {
        try {
            URI uri = new URI(address);
            boolean web = uri.getRawUserInfo() == null
                    && uri.getRawAuthority() != null
                    && uri.getRawAuthority().contains(".")
                    && !uri.getRawAuthority().contains("@");
            return web && address.length() <= LONGEST ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Tells if the address leads to a name of the net: a text without a scheme that merely holds a dot is none. */
    private static boolean named(String address) {
        String host = URI.create(address).getRawAuthority();
        int port = host.indexOf(':');
        return NormPatterns.HOST
                .matcher(port < 0 ? host : host.substring(0, port))
                .matches();
    }
}
