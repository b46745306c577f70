// Checks a Kaifang ledger with Go's own transparency-log packages (golang.org/x/mod/sumdb): code that the authors of the
// ledger didn't write. Run by check-with-go.sh.
package main

import (
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
func (t tiles) path(tile tlog.Tile) string { return "/tile/" + strings.TrimPrefix(tile.Path(), "tile/8/") }

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

func check(prefix, vkey string) (string, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return "", err
	}
	message, err := get(prefix + "/checkpoint")
	if err != nil {
		return "", err
	}
	checkpoint, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return "", err
	}
	var origin, root string
	var size int64
	if _, err := fmt.Sscanf(checkpoint.Text, "%s\n%d\n%s\n", &origin, &size, &root); err != nil {
		return "", err
	}
	hash, err := tlog.ParseHash(root)
	if err != nil {
		return "", err
	}
	reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: hash}, tiles{prefix})
	for index := int64(0); index < size; index++ {
		leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return "", fmt.Errorf("entry %d: %w", index, err)
		}
		proof, err := tlog.ProveRecord(size, index, reader)
		if err != nil {
			return "", fmt.Errorf("entry %d: %w", index, err)
		}
		if err := tlog.CheckRecord(proof, size, hash, index, leaf[0]); err != nil {
			return "", fmt.Errorf("entry %d: %w", index, err)
		}
	}
	return fmt.Sprintf("%s: %d entries, each included under root %s", origin, size, root), nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: checklog PREFIX ED25519-VKEY")
		os.Exit(2)
	}
	found, err := check(strings.TrimSuffix(os.Args[1], "/"), os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, "NOT VERIFIED ", err)
		os.Exit(1)
	}
	fmt.Println("OK ", found)
}
