package fr.maillage.web.shared.rest;

import fr.maillage.shared.BoundedJson;
import fr.maillage.shared.Problem;
import jakarta.annotation.Priority;
import jakarta.json.JsonException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Reads every body but forms with files as a whole, and only as much as a record or {@link LargestBody} may have, before it is bound: the
 * binding passes over members that it does not know by the parser's own way, which never ends in a body that is cut off.
 */
@Provider
@Priority(Priorities.ENTITY_CODER + 100)
public class JsonBodies implements ReaderInterceptor {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Beginning of the names of the documents to which bodies are bound; none of them is a list. */
    private static final String OURS = "fr.maillage.";

    /** @throws Problem MALFORMED for what is no JSON, or a list where one document is wanted; TOO_LARGE */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : context.getMediaType();
        if ("multipart".equalsIgnoreCase(type.getType())) {
            return context.proceed();
        }
        int largest = largest(context.getAnnotations());
        byte[] body = context.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw Problem.tooLarge(null, largest);
        }
        if (body.length > 0) {
            check(body);
            refuseList(body, context.getType());
        }
        // Bytes are read as they were checked: in no other encoding.
        context.setMediaType(type.withCharset(StandardCharsets.UTF_8.name()));
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    /** In bytes: what a record may have, or what the parameter that takes the body says. */
    private static int largest(Annotation... parameter) {
        return MEBIBYTE
                * Stream.of(parameter)
                        .filter(LargestBody.class::isInstance)
                        .mapToInt(annotation -> ((LargestBody) annotation).value())
                        .findFirst()
                        .orElse(1);
    }

    /** The binding takes the first of a list for the one document that is wanted, and loses the others. */
    private static void refuseList(byte[] body, Class<?> wanted) {
        if (wanted.getName().startsWith(OURS)
                && new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "unreadable-json", null);
        }
    }

    private static void check(byte[] body) {
        try {
            BoundedJson.check(body);
        } catch (JsonException e) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "unreadable-json", null);
        }
    }
}
