// Verifies the directory of a log with Go's own transparency log and note packages, which know nothing of ours.
//
//	tlog DIR VKEY SKEY OLD
//
// reads DIR/checkpoint and every tile and entry below DIR/tile, and prints, one a line: the size, the root, the number of
// entries whose hashes agree, the proof that the tree of OLD entries is the beginning, the proof of every entry, and a note
// that SKEY signed.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type directory string

func (d directory) Height() int { return height }

func (d directory) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, t := range tiles {
		// Go's paths name the height, which C2SP's leave out.
		path := strings.Replace(t.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(d), path))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func (d directory) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 5 {
		log.Fatal("usage: tlog DIR VKEY SKEY OLD")
	}
	dir, vkey, skey := directory(os.Args[1]), os.Args[2], os.Args[3]
	old, err := strconv.ParseInt(os.Args[4], 10, 64)
	check(err)

	tree := checkpoint(dir, vkey)
	reader := tlog.TileHashReader(tree, dir)
	fmt.Println(tree.N)
	fmt.Println(tree.Hash)
	fmt.Println(entries(dir, tree, reader))

	proof, err := tlog.ProveTree(tree.N, old, reader)
	check(err)
	oldRoot, err := tlog.TreeHash(old, reader)
	check(err)
	check(tlog.CheckTree(proof, tree.N, tree.Hash, old, oldRoot))
	fmt.Println(join(proof))
	for n := int64(0); n < tree.N; n++ {
		record, err := tlog.ProveRecord(tree.N, n, reader)
		check(err)
		fmt.Println(join(record))
	}

	signer, err := note.NewSigner(skey)
	check(err)
	signed, err := note.Sign(&note.Note{Text: "signed by Go\n"}, signer)
	check(err)
	fmt.Println(base64.StdEncoding.EncodeToString(signed))
}

func checkpoint(dir directory, vkey string) tlog.Tree {
	verifier, err := note.NewVerifier(vkey)
	check(err)
	bytes, err := os.ReadFile(filepath.Join(string(dir), "checkpoint"))
	check(err)
	opened, err := note.Open(bytes, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		log.Fatalf("not a checkpoint: %q", opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	return tlog.Tree{N: size, Hash: root}
}

func entries(dir directory, tree tlog.Tree, reader tlog.HashReader) int64 {
	for n := int64(0); n < tree.N; n += 1 << height {
		tile := tlog.Tile{H: height, L: -1, N: n >> height, W: 1 << height}
		if tree.N-n < 1<<height {
			tile.W = int(tree.N - n)
		}
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/data/", height), "tile/entries/", 1)
		bundle, err := os.ReadFile(filepath.Join(string(dir), path))
		check(err)
		for i := n; i < n+int64(tile.W); i++ {
			length := int(binary.BigEndian.Uint16(bundle))
			hashes, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, i)})
			check(err)
			if tlog.RecordHash(bundle[2:2+length]) != hashes[0] {
				log.Fatalf("entry %d is not the one in the tree", i)
			}
			bundle = bundle[2+length:]
		}
		if len(bundle) > 0 {
			log.Fatalf("%s is too long", path)
		}
	}
	return tree.N
}

func join(hashes []tlog.Hash) string {
	var text []string
	for _, h := range hashes {
		text = append(text, h.String())
	}
	return strings.Join(text, " ")
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
