package io.kaifang.agreement.contract.rest;

import io.kaifang.agreement.signing.PlatformKey;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public half of the platform's key, for anybody who verifies a signature. */
@Path("/signing-keys/{key}")
public class SigningKeyResource {
    private final PlatformKey key;

    SigningKeyResource(PlatformKey key) {
        this.key = key;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Summary(zh = "验证签名所用的公钥（PEM）", en = "A public key that signatures are verified with, as PEM")
    public String pem(@PathParam("key") String id) {
        if (!id.equals(key.id())) {
            throw new NotFoundException();
        }
        return key.pem();
    }
}
