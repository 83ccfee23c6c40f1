package fr.maillage.web.shared.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a fingerprint of their content into the addresses of our own style sheets and scripts, so that browsers keep
 * them as long as they like and yet never show a page of today with a style of yesterday.
 */
public class FingerprintResourceHandler extends ResourceHandlerWrapper {

    private static final int SHOWN = 12;

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public FingerprintResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || library == null || library.startsWith("primefaces")
                ? resource
                : new Fingerprinted(resource);
    }

    private final class Fingerprinted extends ResourceWrapper {

        Fingerprinted(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String mark =
                    fingerprints.computeIfAbsent(getLibraryName() + "/" + getResourceName(), k -> mark(getWrapped()));
            return path + (path.contains("?") ? "&" : "?") + "v=" + mark;
        }
    }

    private static String mark(Resource resource) {
        try (DigestInputStream in =
                new DigestInputStream(resource.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
