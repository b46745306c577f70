package io.kaifang.ledger.note;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** SM2 with SM3 over curve sm2p256v1, signatures as DER, the default user ID 1234567812345678. */
final class Sm2 {

    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    private Sm2() {}

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            var verifier = new SM2Signer();
            verifier.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(publicKey), CURVE));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not an SM2 key", e);
        }
    }

    static byte[] sign(byte[] scalar, byte[] message, SecureRandom random) {
        try {
            var signer = new SM2Signer();
            var key = new ECPrivateKeyParameters(new BigInteger(1, scalar), CURVE);
            signer.init(true, new ParametersWithRandom(key, random));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new NoteRefused("SM2 could not sign", e);
        }
    }

    /** 04 ‖ X ‖ Y for a private scalar. */
    static byte[] publicKey(byte[] scalar) {
        return CURVE.getG().multiply(new BigInteger(1, scalar)).getEncoded(false);
    }

    /** A private scalar of 32 bytes in [1, n-2], as GB/T 32918 wants it. */
    static byte[] newScalar(SecureRandom random) {
        BigInteger limit = CURVE.getN().subtract(BigInteger.TWO);
        BigInteger scalar;
        do {
            scalar = new BigInteger(256, random);
        } while (scalar.signum() == 0 || scalar.compareTo(limit) > 0);
        byte[] bytes = scalar.toByteArray();
        var fixed = new byte[32];
        int skip = Math.max(0, bytes.length - fixed.length);
        System.arraycopy(bytes, skip, fixed, fixed.length - (bytes.length - skip), bytes.length - skip);
        return fixed;
    }
}
