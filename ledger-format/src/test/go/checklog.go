// Checks a Kaifang ledger with Go's own transparency-log packages (golang.org/x/mod/sumdb): code that the authors of the
// ledger didn't write. Run by check-with-go.sh.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type tiles struct{ prefix string }

func (t tiles) Height() int { return 8 }

// Go's path names the tile's height; tlog-tiles has only one height and leaves it out.
func (t tiles) path(tile tlog.Tile) string {
	return "/tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := get(t.prefix + t.path(tile))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (t tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}

func get(address string) ([]byte, error) {
	answer, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

// The keys that Go knows, Ed25519; it passes over those of SM2, as a reader of notes should.
func verifiers(audit string) (note.Verifiers, error) {
	text, err := get(audit + "/keys")
	if err != nil {
		return nil, err
	}
	var known []note.Verifier
	for _, line := range strings.Fields(string(text)) {
		if verifier, err := note.NewVerifier(line); err == nil {
			known = append(known, verifier)
		}
	}
	if len(known) == 0 {
		return nil, errors.New("no Ed25519 key is published")
	}
	return note.VerifierList(known...), nil
}

func tree(message []byte, keys note.Verifiers) (string, tlog.Tree, error) {
	checkpoint, err := note.Open(message, keys)
	if err != nil {
		return "", tlog.Tree{}, err
	}
	var origin, root string
	var size int64
	if _, err := fmt.Sscanf(checkpoint.Text, "%s\n%d\n%s\n", &origin, &size, &root); err != nil {
		return "", tlog.Tree{}, err
	}
	hash, err := tlog.ParseHash(root)
	return origin, tlog.Tree{N: size, Hash: hash}, err
}

// Each entry against the tiles, by Go's prover and by Go's verifier.
func included(log tlog.Tree, reader tlog.HashReader) error {
	for index := int64(0); index < log.N; index++ {
		leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
		proof, err := tlog.ProveRecord(log.N, index, reader)
		if err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
		if err := tlog.CheckRecord(proof, log.N, log.Hash, index, leaf[0]); err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
	}
	return nil
}

// The service's own consistency proofs, from every earlier size that a power of two names.
func consistent(audit string, log tlog.Tree, reader tlog.HashReader) error {
	for old := int64(1); old < log.N; old *= 2 {
		text, err := get(fmt.Sprintf("%s/consistency?from=%d&to=%d", audit, old, log.N))
		if err != nil {
			return err
		}
		var answer struct{ Hashes []string }
		if err := json.Unmarshal(text, &answer); err != nil {
			return err
		}
		var proof tlog.TreeProof
		for _, line := range answer.Hashes {
			hash, err := tlog.ParseHash(line)
			if err != nil {
				return err
			}
			proof = append(proof, hash)
		}
		root, err := tlog.TreeHash(old, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(proof, log.N, log.Hash, old, root); err != nil {
			return fmt.Errorf("from %d entries to %d: %w", old, log.N, err)
		}
	}
	return nil
}

func check(prefix string) (string, error) {
	audit := strings.TrimSuffix(prefix, "/ledger") + "/audit"
	keys, err := verifiers(audit)
	if err != nil {
		return "", err
	}
	message, err := get(prefix + "/checkpoint")
	if err != nil {
		return "", err
	}
	origin, log, err := tree(message, keys)
	if err != nil {
		return "", err
	}
	reader := tlog.TileHashReader(log, tiles{prefix})
	if err := included(log, reader); err != nil {
		return "", err
	}
	if err := consistent(audit, log, reader); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %d entries, each included under root %s, and it only grew", origin, log.N, log.Hash), nil
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: checklog PREFIX")
		os.Exit(2)
	}
	found, err := check(strings.TrimSuffix(os.Args[1], "/"))
	if err != nil {
		fmt.Fprintln(os.Stderr, "NOT VERIFIED ", err)
		os.Exit(1)
	}
	fmt.Println("OK ", found)
}
