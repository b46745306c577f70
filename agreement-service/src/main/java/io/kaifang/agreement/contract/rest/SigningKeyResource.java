package io.kaifang.agreement.contract.rest;

import io.kaifang.agreement.signing.PlatformKey;
import io.kaifang.rest.ChineseSummary;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** The public half of the platform's key, for anybody who verifies a signature. */
@Path("/signing-keys/{key}")
public class SigningKeyResource {
    private final PlatformKey key;

    SigningKeyResource(PlatformKey key) {
        this.key = key;
    }

    @GET
    @Operation(
            summary = "A public key that signatures are verified with, as PEM",
            extensions = @Extension(name = ChineseSummary.KEY, value = "验证签名所用的公钥（PEM）"))
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public String pem(@PathParam("key") String id) {
        if (!id.equals(key.id())) {
            throw new NotFoundException();
        }
        return key.pem();
    }
}
